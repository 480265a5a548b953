package vn.ocop.evaluation.minutes;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.council.SessionDesk;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Where the two sign, each a text that they name by its hash.
@Component
public class SignatureDesk {
    private final SessionDesk sessions;
    private final Reviews reviews;
    private final MinutesArchive archive;
    private final MinutesSteps steps;
    private final Composition composition;
    private final Clerk clerk;

    SignatureDesk(
            SessionDesk sessions,
            Reviews reviews,
            MinutesArchive archive,
            MinutesSteps steps,
            Composition composition,
            Clerk clerk) {
        this.sessions = sessions;
        this.reviews = reviews;
        this.archive = archive;
        this.steps = steps;
        this.composition = composition;
        this.clerk = clerk;
    }

    /// Signs. The session's record is held still meanwhile: what two sign is what was on record.
    ///
    /// @param sha256 of the text that the person has read
    /// @throws vn.ocop.web.problem.Problem 409 for another text, for one that the record has
    /// left behind, and for whoever is not one of the two or has signed
    @Transactional
    public Minutes sign(Actor actor, UUID sessionId, int number, Version expected, String sha256) {
        var session = sessions.get(actor, sessionId);
        archive.hold(sessionId);
        var before =
                archive.find(sessionId, number).orElseThrow(Problems::notFound).by(clerk.act(actor, null));
        Refused.ifStale(before.version(), expected);
        var heard = reviews.heardIn(sessionId);
        if (!before.sha256().equals(sha256)) {
            throw Refused.because("minutes-other-text");
        }
        var action = before.state() == MinutesState.DRAFTED ? MinutesAction.SIGN : MinutesAction.COUNTERSIGN;
        var signed = before.signed(signature(before, heard));
        var next = steps.take(action, actor.at(session.unitCode()), before, signed);
        refuseOutdated(session, before, heard);
        return next;
    }

    private void refuseOutdated(Session session, Minutes minutes, List<Review> heard) {
        if (minutes.number() == 0 && !Sha256.of(composition.of(session, heard)).equals(minutes.sha256())) {
            throw Refused.because("minutes-outdated");
        }
    }

    private static Signature signature(Minutes minutes, List<Review> heard) {
        var act = minutes.act();
        var position = minutes.signers().stream()
                .filter(signer -> signer.person().equals(act.person()))
                .findFirst();
        return new Signature(
                act.person(),
                act.name(),
                position.orElse(minutes.signers().getFirst()).position(),
                act.at(),
                minutes.sha256(),
                Withheld.from(act.person(), minutes, heard));
    }
}
