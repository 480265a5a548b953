package vn.ocop.evaluation.advisory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.dossier.Bar.Ground;
import vn.ocop.evaluation.dossier.Bars;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewLifecycles;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.evaluation.scoring.CouncilRules;
import vn.ocop.evaluation.scoring.Sheets;
import vn.ocop.rulebook.Sheet;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where the advisory team writes what it found. Whoever does has no vote on the dossier from then on, at any tier.
@Component
public class AdvisoryDesk {
    private final Reviews reviews;
    private final Councils councils;
    private final Sheets sheets;
    private final Bars bars;
    private final AdvisoryNotes notes;
    private final NoteCheck check;
    private final CouncilRules rules;
    private final Clerk clerk;

    AdvisoryDesk(
            Reviews reviews,
            Councils councils,
            Sheets sheets,
            Bars bars,
            AdvisoryNotes notes,
            NoteCheck check,
            CouncilRules rules,
            Clerk clerk) {
        this.reviews = reviews;
        this.councils = councils;
        this.sheets = sheets;
        this.bars = bars;
        this.notes = notes;
        this.check = check;
        this.rules = rules;
        this.clerk = clerk;
    }

    /// Writes a note. The review is kept from whoever hands in a sheet meanwhile.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever sits in no advisory team of the unit or has a
    /// conflict of interest, 400 naming what does not fit, 409 for whoever has scored the dossier, for a second
    /// pre-score, and once the review has ended
    @Transactional
    public AdvisoryNote write(Actor actor, UUID id, NoteDraft draft) {
        var review = reviews.locked(id, Readers.councilUnitsOf(actor)).orElseThrow(Problems::notFound);
        requireAdvisor(actor, review);
        if (ReviewLifecycles.isEnded(review)) {
            throw Refused.because("review-ended");
        }
        if (sheets.scored(review.dossier().id(), actor.person())) {
            throw Refused.because("scored-it");
        }
        check.check(review, draft);
        var act = clerk.act(actor, null);
        bars.add(review.dossier().id(), new Bar(actor.person(), Ground.ADVISED), act);
        var note = new AdvisoryNote(
                clerk.newId(),
                id,
                draft.kind(),
                draft.opinion(),
                draft.inOrder(),
                draft.items(),
                draft.ticks(),
                total(review, draft),
                act);
        if (!notes.add(note)) {
            throw Refused.because("already-pre-scored");
        }
        return note;
    }

    /// The notes on a review, as they were written, for those who have to do with it.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever has a conflict of interest
    @Transactional(readOnly = true)
    public List<AdvisoryNote> on(Actor actor, UUID id) {
        var review = reviews.find(id, Readers.unitsOf(actor)).orElseThrow(Problems::notFound);
        refuseBarred(actor, review);
        return notes.on(id);
    }

    private void requireAdvisor(Actor actor, Review review) {
        if (!councils.advises(review.unitCode(), actor.person())) {
            throw Refused.to("no-advisor");
        }
        refuseBarred(actor, review);
    }

    private static void refuseBarred(Actor actor, Review review) {
        Refused.ifRecused(review.isBarred(actor.person()));
    }

    private @Nullable Integer total(Review review, NoteDraft draft) {
        return draft.kind() == NoteKind.PRE_SCORE ? rules.set(review.dossier()).total(new Sheet(draft.ticks())) : null;
    }
}
