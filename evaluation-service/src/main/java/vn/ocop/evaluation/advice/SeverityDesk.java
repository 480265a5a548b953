package vn.ocop.evaluation.advice;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.CouncilDesk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.CouncilRules;
import vn.ocop.evaluation.scoring.Passes;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;
import vn.ocop.web.time.Today;

/// Shows a unit's officers how severely the members of a council score. It never changes a result.
@Component
public class SeverityDesk {
    private final CouncilDesk councils;
    private final Passes passes;
    private final Reviews reviews;
    private final CouncilRules rules;
    private final Units units;
    private final Today today;

    SeverityDesk(CouncilDesk councils, Passes passes, Reviews reviews, CouncilRules rules, Units units, Today today) {
        this.councils = councils;
        this.passes = passes;
        this.reviews = reviews;
        this.rules = rules;
        this.units = units;
        this.today = today;
    }

    /// The scoring members of a council, by all passes that closed in the unit's sessions.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is no officer, 404 for another unit's council
    @Transactional(readOnly = true)
    public List<Severity> of(Actor actor, UUID councilId) {
        var council = councils.get(actor, councilId);
        Readers.requireOfficer(actor, council.unitCode());
        var needed = needed(council);
        var closed = passes.ofUnit(council.unitCode()).stream()
                .filter(pass -> mayBeSeenBy(actor, council.unitCode(), pass))
                .toList();
        return council.scorers().stream()
                .map(seat -> Severity.of(seat.person(), seat.name(), deviation(seat.person(), closed), needed))
                .toList();
    }

    /// By the policy of today: it is about members, not about a dossier.
    private int needed(Council council) {
        var province = units.find(council.unitCode(), council.decidedOn())
                .or(() -> units.find(council.unitCode(), today.get()))
                .map(Unit::provinceCode)
                .orElse(council.unitCode());
        return rules.localToday(province).severityMinimumSheets();
    }

    private boolean mayBeSeenBy(Actor actor, String unit, ClosedPass pass) {
        return reviews.find(pass.reviewId(), Set.of(unit))
                .filter(review -> !review.isBarred(actor.person()))
                .isPresent();
    }

    private static Deviation deviation(String person, List<ClosedPass> closed) {
        var deviation = Deviation.NONE;
        for (var pass : closed) {
            var points = pass.judgement().pass();
            for (var sheet : points.sheets()) {
                if (sheet.member().equals(person)) {
                    deviation = deviation.with(sheet.points(), points);
                }
            }
        }
        return deviation;
    }
}
