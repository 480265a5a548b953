package vn.ocop.evaluation.complaint;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

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
        int told;
        do {
            told = terms.sweep(BATCH);
        } while (told == BATCH);
    }
}
