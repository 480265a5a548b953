package vn.ocop.evaluation.council;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;
import vn.ocop.web.problem.Problems;

/// Where a unit's officers record which council was constituted.
@Component
public class CouncilDesk {
    private final Councils councils;
    private final Units units;
    private final Clerk clerk;

    CouncilDesk(Councils councils, Units units, Clerk clerk) {
        this.councils = councils;
        this.units = units;
        this.clerk = clerk;
    }

    /// Records a council.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 unless it has exactly one chair and one secretary, nobody twice, and
    /// a department for each who scores
    @Transactional
    public Council constitute(Actor actor, CouncilDraft draft) {
        Readers.requireOfficer(actor, draft.unitCode());
        CouncilCheck.check(draft);
        var council = new Council(
                clerk.newId(),
                1,
                draft.unitCode(),
                draft.decisionNumber(),
                draft.decidedOn(),
                issuer(draft),
                draft.from(),
                draft.inForceUntil(),
                draft.members());
        councils.add(council, clerk.act(actor, null));
        return council;
    }

    /// A council of one's units.
    @Transactional(readOnly = true)
    public Council get(Actor actor, UUID id) {
        var units = Readers.unitsOf(actor);
        return councils.find(id)
                .filter(council -> units.contains(council.unitCode()))
                .orElseThrow(Problems::notFound);
    }

    /// The councils of one's units, the latest first.
    @Transactional(readOnly = true)
    public List<Council> page(Actor actor, @Nullable UUID before, int rows) {
        return councils.page(Readers.unitsOf(actor), before, rows);
    }

    /// By law the chairman of the tier's People's Committee.
    private String issuer(CouncilDraft draft) {
        var issuer = draft.issuedBy();
        if (issuer != null) {
            return issuer;
        }
        var unit = units.find(draft.unitCode(), draft.decidedOn());
        return "Chủ tịch Ủy ban nhân dân " + unit.map(Unit::name).orElse(draft.unitCode());
    }
}
