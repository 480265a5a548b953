package vn.ocop.evaluation.council;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.web.problem.Problems;

/// Changes of an open session inside the caller's transaction.
@Component
class SessionChanges {
    private final Sessions sessions;
    private final OpenVotes votes;
    private final SignedRecord signed;

    SessionChanges(Sessions sessions, OpenVotes votes, SignedRecord signed) {
        this.sessions = sessions;
        this.votes = votes;
        this.signed = signed;
    }

    /// @throws vn.ocop.web.problem.Problem 409 where a sheet of the person replaced waits to be counted and once
    /// the minutes are signed, 412 if it changed meanwhile
    Session substitute(Session session, Seat replaced, Seat next, Act act) {
        var voted = votes.heldProductsVotedOnBy(session.id(), replaced.person());
        if (!voted.isEmpty()) {
            throw Refused.because("substitution-after-sheet", replaced.name(), String.join(", ", voted));
        }
        signed.refuseChangeIfSigned(session.id());
        return kept(session.substituting(replaced, next), act);
    }

    /// Whoever is not among those present is absent.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 where a sheet of somebody who would be absent waits to be counted,
    /// 412 if it changed meanwhile
    Session attended(Session session, Set<String> present, Act act) {
        session.council().seats().stream()
                .filter(seat -> session.present().contains(seat.person()) && !present.contains(seat.person()))
                .forEach(seat -> {
                    var voted = votes.heldProductsVotedOnBy(session.id(), seat.person());
                    if (!voted.isEmpty()) {
                        throw Refused.because("absent-after-sheet", seat.name(), String.join(", ", voted));
                    }
                });
        return kept(session.attendedBy(present), act);
    }

    Session kept(Session session, Act act) {
        if (!sessions.replace(session, act)) {
            throw Problems.stale();
        }
        return session;
    }
}
