package vn.ocop.evaluation.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.dossier.Bar.Ground;
import vn.ocop.evaluation.review.Recusal;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewLifecycles;
import vn.ocop.evaluation.review.ReviewRecusal;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where people step back from a product, or are made to by the council's secretary or chair.
@Component
public class RecusalDesk {
    private final Reviews reviews;
    private final ReviewRecusal recusals;
    private final Sheets sheets;
    private final SheetsTaken sheetsTaken;
    private final Clerk clerk;

    RecusalDesk(Reviews reviews, ReviewRecusal recusals, Sheets sheets, SheetsTaken sheetsTaken, Clerk clerk) {
        this.reviews = reviews;
        this.recusals = recusals;
        this.sheets = sheets;
        this.sheetsTaken = sheetsTaken;
        this.clerk = clerk;
    }

    /// Bars a person from a product: no sheet, no view of others' points, not counted. The person's sheets on the
    /// dossier count no more. A closed pass stays as it closed; where such a sheet counted in what was decided,
    /// people are asked what follows, as with a fact that is computed later.
    ///
    /// @param person absent for oneself
    /// @throws vn.ocop.web.problem.Problem 403 for whoever bars another without leading the council, or is recused;
    /// 409 once the review has ended, but for whoever has a sheet that counts
    @Transactional
    public Review recuse(Actor actor, UUID id, @Nullable String person, String reason) {
        var locked = lockedWith(actor, id);
        var review = locked.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problems::notFound)
                .by(clerk.act(actor, reason));
        var whom = person == null ? actor.person() : person;
        check(review, whom);
        var recusal = new Recusal(whom, reason, actor.person(), review.act().at());
        var dossier = review.dossier().id();
        if (ReviewLifecycles.isEnded(review) && !sheets.scored(dossier, whom)) {
            throw Refused.because("review-ended");
        }
        var next = recusals.note(review, recusal);
        if (sheets.invalidateAll(dossier, whom, reason, recusal.at()) > 0) {
            sheetsTaken.from(locked, new Bar(whom, Ground.DECLARED), review.act());
        }
        return next;
    }

    /// All reviews of the dossier: its sheets count at each tier.
    private List<Review> lockedWith(Actor actor, UUID id) {
        var seen = reviews.find(id, Readers.unitsOf(actor)).orElseThrow(Problems::notFound);
        return reviews.lockedOf(seen.dossier().id());
    }

    private static void check(Review review, String whom) {
        if (!whom.equals(review.act().person())) {
            Refused.ifRecused(review.isBarred(review.act().person()));
            var session = review.session();
            if (session == null) {
                throw Refused.to("not-before-council");
            }
            Refused.unlessLeading(review.isLed());
            if (session.council().seatOf(whom).isEmpty()) {
                throw Problems.invalid().at("/person", "recusal.no-seat", whom);
            }
        }
        if (review.isRecused(whom)) {
            throw Refused.because("already-recused");
        }
    }
}
