package vn.ocop.evaluation.complaint;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.ocop.web.time.Batches;

/// Has deadlines of complaints told that are near or over, every half minute. Several instances share the work.
@Component
class ComplaintSweep {
    private static final int BATCH = 50;

    private final ComplaintTermDesk terms;

    ComplaintSweep(ComplaintTermDesk terms) {
        this.terms = terms;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
    void round() {
        Batches.all(BATCH, terms::sweep);
    }
}
