package vn.ocop.evaluation.scoring;

import vn.ocop.evaluation.council.Position;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Says whether a person may score a product now.
final class Scorer {
    private Scorer() {}

    /// Goes on if the person may.
    ///
    /// @param inWriting whether the person need not attend
    /// @throws vn.ocop.web.problem.Problem 403 for whoever may not score it, 409 while nobody can
    static void require(Actor actor, Review review, boolean inWriting) {
        if (review.dossier().facts().registeredBy().equals(actor.person())) {
            throw Refused.to("registered-by-you");
        }
        Refused.ifRecused(review.isRecused(actor.person()));
        if (review.isAdvisedBy(actor.person())) {
            throw Refused.to("advised-on-it");
        }
        var session = review.session();
        if (!review.state().scores() || session == null) {
            throw Refused.because("not-scoring");
        }
        var seat = session.council().seatOf(actor.person()).orElseThrow(() -> Refused.to("no-seat"));
        if (seat.position() == Position.SECRETARY) {
            throw Refused.to("secretary-never-scores");
        }
        if (!seat.position().scores()) {
            throw Refused.to("advisor-never-scores");
        }
        if (!actor.has(Role.COUNCIL_MEMBER, review.unitCode())) {
            throw Problems.forbidden();
        }
        if (!inWriting && !session.present().contains(actor.person())) {
            throw Refused.because("not-present");
        }
    }
}
