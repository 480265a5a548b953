package vn.ocop.certification.certificate;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.ocop.web.time.Batches;

/// Sends the clerk of revocations round once a minute.
@Component
class RevocationRound {
    private static final int BATCH = 100;

    private final RevocationClerk clerk;

    RevocationRound(RevocationClerk clerk) {
        this.clerk = clerk;
    }

    @Scheduled(
            initialDelayString = "${ocop.revocations.every:PT1M}",
            fixedDelayString = "${ocop.revocations.every:PT1M}")
    void go() {
        Batches.all(BATCH, clerk::remind);
    }
}
