package vn.ocop.evaluation.review;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Where the province records what the centre decided.
@Component
public class CentralDesk {
    private final Reviews reviews;
    private final ReviewSteps steps;
    private final Centre centre;
    private final Clerk clerk;

    CentralDesk(Reviews reviews, ReviewSteps steps, Centre centre, Clerk clerk) {
        this.reviews = reviews;
        this.steps = steps;
        this.centre = centre;
        this.clerk = clerk;
    }

    /// Records the result; the product is ranked by it as its rulebook says.
    @Transactional
    public Review record(Actor actor, UUID id, Version expected, BigDecimal score, int stars, String reference) {
        var review = reviews.find(id, Readers.unitsOf(actor)).orElseThrow(Problems::notFound);
        Refused.ifStale(review.version(), expected);
        var capacity = actor.at(review.unitCode());
        if (review.state() != ReviewState.FORWARDED_TO_CENTRE) {
            return steps.take(ReviewAction.RANK_CENTRALLY, capacity, review);
        }
        var result = centre.recognised(review, score, stars, reference);
        var changed = review.finding(review.findings().decidedCentrally(result)).by(clerk.act(actor, reference));
        var action = result.certifier() == null ? ReviewAction.NOT_QUALIFY_CENTRALLY : ReviewAction.RANK_CENTRALLY;
        return steps.take(action, capacity, changed);
    }
}
