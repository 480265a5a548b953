package vn.ocop.registration.dossier.kafka;

import java.util.stream.Collectors;
import vn.ocop.events.EvaluationEvent.DossierDisqualified;
import vn.ocop.events.EvaluationEvent.DossierReturned;
import vn.ocop.registration.dossier.Act;

/// Puts what the news gives as reasons into one line of history.
final class Whys {
    private Whys() {}

    static Act of(DossierReturned event) {
        var why = event.items().stream()
                .map(item -> item.item() + ": " + item.reason())
                .collect(Collectors.joining("; "));
        return new Act(event.returnedBy(), event.returnedAt(), why);
    }

    static Act of(DossierDisqualified event) {
        var why = event.reason() + " (" + event.legalGround() + ")";
        return new Act(event.disqualifiedBy(), event.disqualifiedAt(), why);
    }
}
