package vn.ocop.registration.dossier;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every ten minutes for dossiers on which the rules have changed.
@Component
class RulesRound {
    private static final int BATCH = 50;

    private final ChangeOfRulesDesk desk;

    RulesRound(ChangeOfRulesDesk desk) {
        this.desk = desk;
    }

    @Scheduled(initialDelayString = "${ocop.rules.every:PT30S}", fixedDelayString = "${ocop.rules.every:PT10M}")
    void go() {
        int set;
        do {
            set = desk.note(BATCH);
        } while (set >= BATCH);
    }
}
