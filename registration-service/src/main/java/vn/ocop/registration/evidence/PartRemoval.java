package vn.ocop.registration.evidence;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Removes parts after the commit: until then they are still needed.
@Component
class PartRemoval {
    private final PartStore parts;

    PartRemoval(PartStore parts) {
        this.parts = parts;
    }

    @TransactionalEventListener
    void on(PartsDone done) {
        done.names().forEach(parts::remove);
    }
}
