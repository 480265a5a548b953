package vn.ocop.evaluation.scoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Shows how a pass stands to those who lead the council, and what closed passes came to to those who may
/// know.
@Component
public class ScoringDesk {
    private final Reviews reviews;
    private final Sheets sheets;
    private final Passes passes;
    private final Ballot ballot;
    private final CouncilRules rules;
    private final Clerk clerk;

    ScoringDesk(Reviews reviews, Sheets sheets, Passes passes, Ballot ballot, CouncilRules rules, Clerk clerk) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.passes = passes;
        this.ballot = ballot;
        this.rules = rules;
        this.clerk = clerk;
    }

    /// How the pass under way stands: who has submitted, never what.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever does not lead the council, 409 while nobody scores
    @Transactional(readOnly = true)
    public Standing standing(Actor actor, UUID id) {
        var review = readable(actor, id);
        var session = review.session();
        if (!review.state().scores() || session == null) {
            throw Refused.because("not-scoring");
        }
        Refused.unlessLeading(review.isLed());
        var submitted = sheets.submitters(id, review.pass());
        var bench = Bench.of(review, session);
        var policy = ballot.policy(review);
        return new Standing(
                review,
                session,
                submitted,
                rules.inWriting(review.dossier()),
                Quorum.of(bench, policy),
                Block.of(bench, submitted, policy));
    }

    /// What the closed passes came to.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is recused or registered it
    @Transactional(readOnly = true)
    public Result result(Actor actor, UUID id) {
        var review = readable(actor, id);
        return new Result(review, rules.set(review.dossier()), passes.of(id));
    }

    /// The review, if the person may read what its council did.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is recused or registered it
    @Transactional(readOnly = true)
    public Review readable(Actor actor, UUID id) {
        var review = reviews.find(id, Readers.unitsOf(actor)).orElseThrow(Problems::notFound);
        Refused.ifRecused(review.isBarred(actor.person()));
        return review.by(clerk.act(actor, null));
    }

    /// How a pass stands.
    ///
    /// @param inWriting whether members give their sheets in writing, without attending
    public record Standing(
            Review review,
            Session session,
            Set<String> submitted,
            boolean inWriting,
            Quorum quorum,
            List<Block> blocks) {}

    /// What a review came to so far.
    ///
    /// @param set the criteria by which it was scored
    public record Result(Review review, CriteriaSet set, List<ClosedPass> passes) {}
}
