package vn.ocop.evaluation.review;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.council.Sessions;
import vn.ocop.evaluation.council.SignedRecord;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.round.Rounds;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.Tier;
import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.Capacity;

/// Brings a dossier before a council's session, and into the session's round.
@Component
class Admission {
    private final ReviewSteps steps;
    private final Sessions sessions;
    private final Rounds rounds;
    private final Rulebooks rulebooks;
    private final SignedRecord signed;
    private final NoticeCheck check;
    private final Notices notices;

    Admission(
            ReviewSteps steps,
            Sessions sessions,
            Rounds rounds,
            Rulebooks rulebooks,
            SignedRecord signed,
            NoticeCheck check,
            Notices notices) {
        this.steps = steps;
        this.sessions = sessions;
        this.rounds = rounds;
        this.rulebooks = rulebooks;
        this.signed = signed;
        this.check = check;
        this.notices = notices;
    }

    /// @throws vn.ocop.web.problem.Problem 400 for a session of another unit, 409 outside the round's window
    /// and where the members have it too late
    Review admit(Capacity capacity, Review review, UUID sessionId, NoticeDraft draft) {
        var session = sessions.find(sessionId)
                .filter(found -> found.unitCode().equals(review.unitCode()))
                .orElseThrow(() -> Problems.invalid().at("/sessionId", "admission.no-such-session"));
        signed.refuseIfSigned(sessionId);
        checkRound(review, session);
        var admitted = steps.take(ReviewAction.ADMIT, capacity, review.admittedTo(session));
        notices.add(check.checked(review, session, draft));
        return admitted;
    }

    private void checkRound(Review review, Session session) {
        var submittedOn = review.dossier().facts().submittedOn();
        var roundId = session.roundId();
        if (roundId == null) {
            if (isRanked(review)) {
                throw Refused.because("session-without-round");
            }
            return;
        }
        var round = rounds.find(roundId).orElseThrow();
        if (!round.takes(submittedOn)) {
            throw Refused.because(
                    "outside-round",
                    String.valueOf(submittedOn),
                    String.valueOf(round.opensOn()),
                    String.valueOf(round.lastRequest()));
        }
    }

    /// Whether this tier is the one that gives stars: the last of the rulebook.
    private boolean isRanked(Review review) {
        var rulebook = rulebooks.get(review.dossier().facts().rulebook());
        return rulebook.tierAfter(Tier.valueOf(review.tier().name())).isEmpty();
    }
}
