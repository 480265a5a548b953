package vn.ocop.registration.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.registration.dossier.Readiness.Line;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Rulebook;

/// Judges a dossier that is not sent yet, as the council would if it ticked what the producer ticks.
record Forecast(Rulebook rulebook, Dossier dossier) {
    Readiness of(LocalDate session) {
        var set = set();
        var sheet = dossier.assessment().sheet();
        var missing = rulebook.missingItems(dossier.items(), set.number());
        if (!set.check(sheet).isEmpty()) {
            return new Readiness(rulebook.id(), session, missing, expiring(session), lines(), null, null, List.of());
        }
        var ranking = rulebook.rank(set.number(), List.of(sheet));
        return new Readiness(
                rulebook.id(),
                session,
                missing,
                expiring(session),
                lines(),
                ranking.tally().sum(),
                ranking.stars(),
                ranking.missed());
    }

    private CriteriaSet set() {
        return rulebook.set(dossier.subject().product().setNumber());
    }

    private List<DocumentFacts> expiring(LocalDate session) {
        return dossier.documents().stream()
                .filter(document -> {
                    var last = document.expiresOn();
                    return last != null && last.isBefore(session);
                })
                .toList();
    }

    private List<Line> lines() {
        var ticks = dossier.assessment().ticks();
        return set().criteria().stream()
                .map(criterion -> {
                    var box = ticks.get(criterion.code());
                    var offered = box != null && criterion.offers(box) ? box : null;
                    return new Line(criterion, offered, backing(criterion.code()));
                })
                .toList();
    }

    private int backing(String criterion) {
        return (int) dossier.documents().stream()
                .filter(document -> document.criteria().contains(criterion))
                .count();
    }
}
