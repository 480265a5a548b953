package vn.ocop.evaluation.complaint;

import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.review.Review;
import vn.ocop.web.actor.Actor;

/// Shows complaints to people.
@Component
class ComplaintViews {
    private final ComplaintSteps steps;
    private final ComplaintClock clock;
    private final Clerk clerk;

    ComplaintViews(ComplaintSteps steps, ComplaintClock clock, Clerk clerk) {
        this.steps = steps;
        this.clock = clock;
        this.clerk = clerk;
    }

    ComplaintView of(Actor actor, Review review, Complaint complaint) {
        var seen = complaint.by(clerk.act(actor, null));
        return new ComplaintView(
                review,
                complaint,
                clock.limit(review)
                        .filter(limit -> complaint.lodging().isLate(limit))
                        .isPresent(),
                clock.readings(review, complaint),
                steps.actions(new PartyCapacity(actor, review), seen));
    }
}
