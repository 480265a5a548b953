package vn.ocop.evaluation.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Recusal;
import vn.ocop.evaluation.review.Review;
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
    private final Clerk clerk;

    RecusalDesk(Reviews reviews, ReviewRecusal recusals, Sheets sheets, Clerk clerk) {
        this.reviews = reviews;
        this.recusals = recusals;
        this.sheets = sheets;
        this.clerk = clerk;
    }

    /// Bars a person from a product: no sheet, no view of others' points, not counted. A sheet of the pass
    /// under
    /// way counts no more; a closed pass stays as it is.
    ///
    /// @param person absent for oneself
    @Transactional
    public Review recuse(Actor actor, UUID id, @Nullable String person, String reason) {
        var review = reviews.locked(id, Readers.unitsOf(actor))
                .orElseThrow(Problems::notFound)
                .by(clerk.act(actor, reason));
        var whom = person == null ? actor.person() : person;
        check(review, whom);
        var recusal = new Recusal(whom, reason, actor.person(), review.act().at());
        var next = recusals.note(review, recusal);
        if (review.state().scores()) {
            sheets.invalidate(id, review.pass(), whom, reason, recusal.at());
        }
        return next;
    }

    private static void check(Review review, String whom) {
        if (!whom.equals(review.act().person())) {
            var session = review.session();
            if (!review.isLed() || session == null) {
                throw Problems.forbidden();
            }
            if (session.council().seatOf(whom).isEmpty()) {
                throw Problems.invalid().at("/person", "recusal.no-seat", whom);
            }
        }
        if (review.isRecused(whom)) {
            throw Refused.because("already-recused");
        }
    }
}
