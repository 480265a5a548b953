package vn.ocop.registration.administration;

import org.springframework.stereotype.Component;
import vn.ocop.events.AdministrationEvent;
import vn.ocop.messaging.Outbox;
import vn.ocop.web.administration.AdministrationCopy;

/// Keeps a fact of the administration here and tells it to the others, inside the caller's transaction.
@Component
public class Announcer {
    private final AdministrationCopy copy;
    private final Outbox outbox;

    Announcer(AdministrationCopy copy, Outbox outbox) {
        this.copy = copy;
        this.outbox = outbox;
    }

    /// Keeps it and tells it.
    public void tell(AdministrationEvent fact, String actor) {
        copy.apply(fact);
        outbox.append(fact, actor);
    }
}
