package vn.ocop.certification.certificate;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.ocop.web.time.Batches;

/// Sends the clerk round once a minute.
@Component
class RenewalRound {
    private static final int BATCH = 100;

    private final RenewalClerk clerk;

    RenewalRound(RenewalClerk clerk) {
        this.clerk = clerk;
    }

    @Scheduled(initialDelayString = "${ocop.renewals.every:PT1M}", fixedDelayString = "${ocop.renewals.every:PT1M}")
    void go() {
        Batches.all(BATCH, clerk::remind);
    }
}
