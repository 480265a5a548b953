package vn.ocop.evaluation.scoring;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.evaluation.scoring.Sheets.Draft;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Sheet;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where members fill in and submit their own sheets. Nobody reads another's here.
@Component
public class SheetDesk {
    private final Reviews reviews;
    private final Sheets sheets;
    private final CouncilRules rules;
    private final Clerk clerk;

    SheetDesk(Reviews reviews, Sheets sheets, CouncilRules rules, Clerk clerk) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.rules = rules;
        this.clerk = clerk;
    }

    /// Submits a sheet into the pass under way. The review is held open until it is in.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 naming each fault, 409 for a second one or once the pass is
    /// closed
    @Transactional
    public SealedSheet submit(Actor actor, UUID id, Map<String, Integer> boxes) {
        var review = reviews.sharedInSession(id, Readers.unitsOf(actor)).orElseThrow(Problems::notFound);
        Scorer.require(actor, review, rules.inWriting(review.dossier()));
        var set = set(review);
        var filled = new Sheet(boxes);
        SheetFaults.refuse(set.check(filled));
        var sealed = seal(actor, review, SealedSheet.ticks(boxes, set.points(filled)));
        if (!sheets.add(sealed)) {
            throw Refused.because("already-submitted", review.pass());
        }
        return sealed;
    }

    /// Keeps what the member has ticked so far; it may lack criteria.
    @Transactional
    public Draft draft(Actor actor, UUID id, Map<String, Integer> boxes) {
        var review = find(actor, id);
        Scorer.require(actor, review, rules.inWriting(review.dossier()));
        SheetFaults.refuse(SheetFaults.inDraft(set(review).check(new Sheet(boxes))));
        var draft = new Draft(boxes, clerk.now().truncatedTo(ChronoUnit.MICROS));
        sheets.draft(id, review.pass(), actor.person(), draft.ticks(), draft.savedAt());
        return draft;
    }

    /// The member's own sheet in the pass under way or last closed, if it was submitted.
    @Transactional(readOnly = true)
    public Optional<SealedSheet> own(Actor actor, UUID id) {
        return sheets.own(id, readable(actor, id).pass(), actor.person());
    }

    /// The member's own draft.
    @Transactional(readOnly = true)
    public Optional<Draft> ownDraft(Actor actor, UUID id) {
        return sheets.draft(id, readable(actor, id).pass(), actor.person());
    }

    /// The criteria to tick.
    @Transactional(readOnly = true)
    public CriteriaSet criteria(Actor actor, UUID id) {
        return set(find(actor, id));
    }

    private SealedSheet seal(Actor actor, Review review, SequencedMap<String, Tick> ticks) {
        var at = clerk.now().truncatedTo(ChronoUnit.MICROS);
        return new SealedSheet(
                clerk.newId(),
                review.id(),
                review.pass(),
                actor.person(),
                actor.name(),
                ticks,
                ticks.values().stream().mapToInt(Tick::points).sum(),
                SheetHash.of(review.id(), review.pass(), actor.person(), at, ticks),
                at);
    }

    private Review find(Actor actor, UUID id) {
        return reviews.find(id, Readers.unitsOf(actor)).orElseThrow(Problems::notFound);
    }

    private Review readable(Actor actor, UUID id) {
        var review = find(actor, id);
        Refused.ifRecused(review.isBarred(actor.person()));
        return review;
    }

    private CriteriaSet set(Review review) {
        var dossier = review.dossier();
        return rules.rulebook(dossier).set(dossier.facts().product().setNumber());
    }
}
