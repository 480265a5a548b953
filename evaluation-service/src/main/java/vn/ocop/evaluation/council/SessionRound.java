package vn.ocop.evaluation.council;

import org.springframework.stereotype.Component;
import vn.ocop.evaluation.round.Rounds;
import vn.ocop.events.UnitKind;
import vn.ocop.web.administration.Units;
import vn.ocop.web.problem.Problems;

/// Whether a session fits the round that it is to belong to.
@Component
class SessionRound {
    private final Rounds rounds;
    private final Units units;

    SessionRound(Rounds rounds, Units units) {
        this.rounds = rounds;
        this.units = units;
    }

    /// @throws vn.ocop.web.problem.Problem 400 naming what does not fit
    void check(Council council, SessionDraft draft) {
        var roundId = draft.roundId();
        if (roundId == null) {
            refuseProvince(council, draft);
            return;
        }
        var round = rounds.find(roundId)
                .filter(found -> found.unitCode().equals(council.unitCode()))
                .orElseThrow(() -> Problems.invalid().at("/roundId", "session.no-such-round"));
        if (!round.spans(draft.heldOn())) {
            throw Problems.invalid()
                    .at(
                            "/heldOn",
                            "session.outside-round",
                            String.valueOf(round.opensOn()),
                            String.valueOf(round.closesOn()));
        }
    }

    private void refuseProvince(Council council, SessionDraft draft) {
        var unit = units.find(council.unitCode(), draft.heldOn());
        if (unit.filter(found -> found.kind() == UnitKind.PROVINCE).isPresent()) {
            throw Problems.invalid().at("/roundId", "session.province-needs-round");
        }
    }
}
