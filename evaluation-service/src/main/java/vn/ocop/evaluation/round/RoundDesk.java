package vn.ocop.evaluation.round;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where a unit's officers open rounds.
@Component
public class RoundDesk {
    private final Rounds rounds;
    private final Clerk clerk;

    RoundDesk(Rounds rounds, Clerk clerk) {
        this.rounds = rounds;
        this.clerk = clerk;
    }

    /// Opens a round.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 if its dates contradict one another, 409 if the number is
    /// taken
    @Transactional
    public Round open(Actor actor, RoundDraft draft) {
        Readers.requireOfficer(actor, draft.unitCode());
        check(draft);
        var round = new Round(
                clerk.newId(),
                draft.unitCode(),
                draft.year(),
                draft.number(),
                draft.opensOn(),
                draft.closesOn(),
                draft.requestsBy(),
                clerk.act(actor, null));
        if (!rounds.add(round)) {
            throw Problems.conflict("round.exists", draft.number(), String.valueOf(draft.year()));
        }
        return round;
    }

    /// A round of one's units.
    @Transactional(readOnly = true)
    public Round get(Actor actor, UUID id) {
        var units = Readers.unitsOf(actor);
        return rounds.find(id).filter(round -> units.contains(round.unitCode())).orElseThrow(Problems::notFound);
    }

    /// The rounds of one's units, the latest first.
    @Transactional(readOnly = true)
    public List<Round> page(
            Actor actor, @Nullable String unitCode, @Nullable Integer year, @Nullable UUID before, int rows) {
        var units = Readers.unitsOf(actor);
        if (unitCode != null) {
            units = units.contains(unitCode) ? Set.of(unitCode) : Set.of();
        }
        return rounds.page(units, year, before, rows);
    }

    private static void check(RoundDraft draft) {
        if (draft.closesOn().isBefore(draft.opensOn())) {
            throw Problems.invalid().at("/closesOn", "round.closes-before-it-opens");
        }
        var requestsBy = draft.requestsBy();
        if (requestsBy != null && (requestsBy.isBefore(draft.opensOn()) || requestsBy.isAfter(draft.closesOn()))) {
            throw Problems.invalid().at("/requestsBy", "round.requests-outside");
        }
    }
}
