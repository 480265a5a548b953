package vn.ocop.evaluation.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.SessionDesk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.evaluation.round.RoundDesk;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.Passes;
import vn.ocop.web.actor.Actor;

/// Shows a unit's officers which results were close. Only what has closed is looked at.
@Component
public class BoundaryDesk {
    private final RoundDesk rounds;
    private final SessionDesk sessions;
    private final Passes passes;
    private final Reviews reviews;
    private final Boundaries boundaries;

    BoundaryDesk(RoundDesk rounds, SessionDesk sessions, Passes passes, Reviews reviews, Boundaries boundaries) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.passes = passes;
        this.reviews = reviews;
        this.boundaries = boundaries;
    }

    /// The close results of a round, in the order in which they were decided.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is no officer, 404 for another unit's round
    @Transactional(readOnly = true)
    public List<BoundaryCase> ofRound(Actor actor, UUID roundId) {
        var round = rounds.get(actor, roundId);
        Readers.requireOfficer(actor, round.unitCode());
        return of(actor, round.unitCode(), passes.inRound(roundId));
    }

    /// The close results of a session, in the order in which they were decided.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is no officer, 404 for another unit's session
    @Transactional(readOnly = true)
    public List<BoundaryCase> ofSession(Actor actor, UUID sessionId) {
        var session = sessions.get(actor, sessionId);
        Readers.requireOfficer(actor, session.unitCode());
        return of(actor, session.unitCode(), passes.inSession(sessionId));
    }

    private List<BoundaryCase> of(Actor actor, String unit, List<ClosedPass> closed) {
        return closed.stream().flatMap(pass -> of(actor, unit, pass).stream()).toList();
    }

    private Optional<BoundaryCase> of(Actor actor, String unit, ClosedPass pass) {
        return reviews.find(pass.reviewId(), Set.of(unit))
                .filter(review -> !review.isBarred(actor.person()) && isDecidedBy(review, pass))
                .flatMap(review -> boundaries.of(review, pass));
    }

    /// A pass that was followed by another one decided nothing.
    private static boolean isDecidedBy(Review review, ClosedPass pass) {
        return !review.state().scores() && review.pass() == pass.number();
    }
}
