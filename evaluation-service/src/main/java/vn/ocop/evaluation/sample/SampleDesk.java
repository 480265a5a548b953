package vn.ocop.evaluation.sample;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.scoring.CouncilRules;
import vn.ocop.rulebook.RequiredDocument;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where samples come in, are stored and are used.
@Component
public class SampleDesk {
    private final SampleRoom room;
    private final Lots lots;
    private final CouncilRules rules;
    private final Clerk clerk;

    SampleDesk(SampleRoom room, Lots lots, CouncilRules rules, Clerk clerk) {
        this.room = room;
        this.lots = lots;
        this.rules = rules;
        this.clerk = clerk;
    }

    /// The samples of a product under review, with their whole chain of custody.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for another unit's review, 403 for whoever has a conflict
    /// of interest
    @Transactional(readOnly = true)
    public Samples of(Actor actor, UUID reviewId) {
        var review = room.review(actor, reviewId);
        return new Samples(asked(review), lots.of(reviewId));
    }

    /// Records a lot that came in; whoever does holds it.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is neither of the office nor the council's secretary,
    /// 400 naming a day that cannot be, 409 once the review has ended
    @Transactional
    public Lot receive(Actor actor, UUID reviewId, LotDraft draft) {
        room.requireOffice(actor, room.open(actor, reviewId));
        check(draft);
        var receipt = Movement.receipt(draft.quantity(), draft.storage(), clerk.act(actor, null));
        var lot = new Lot(
                clerk.newId(),
                reviewId,
                draft.what(),
                draft.unit(),
                draft.receivedOn(),
                draft.receivedFrom(),
                draft.condition(),
                draft.bestBefore(),
                List.of(receipt));
        lots.add(lot);
        return lot;
    }

    /// Records that its holder put a lot elsewhere.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for whoever does not hold it
    @Transactional
    public Lot store(Actor actor, UUID reviewId, UUID id, Storage storage, String reason) {
        var lot = room.held(actor, room.review(actor, reviewId), id);
        return room.moved(lot.after(Movement.storage(lot.next(), storage, act(actor, reason))));
    }

    /// Records that its holder used some of a lot.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for whoever does not hold it, for more than is left, and for tasting
    /// what is past its day
    @Transactional
    public Lot use(Actor actor, UUID reviewId, UUID id, Use use, int quantity, String reason) {
        var lot = room.held(actor, room.review(actor, reviewId), id);
        if (quantity > lot.balance()) {
            throw Refused.because("sample-not-enough", lot.balance(), lot.unit(), quantity);
        }
        if (use.needsGoodProduct() && lot.isPastOn(room.today())) {
            throw Refused.because("sample-past-its-day", String.valueOf(lot.bestBefore()));
        }
        return room.moved(lot.after(Movement.use(lot.next(), use, quantity, act(actor, reason))));
    }

    private void check(LotDraft draft) {
        var today = room.today();
        if (draft.receivedOn().isAfter(today)) {
            throw Problems.invalid().at("/receivedOn", "sample.received-later", String.valueOf(today));
        }
        var bestBefore = draft.bestBefore();
        if (bestBefore != null && bestBefore.isBefore(draft.receivedOn())) {
            throw Problems.invalid().at("/bestBefore", "sample.past-on-receipt", String.valueOf(draft.receivedOn()));
        }
    }

    private @Nullable Asked asked(Review review) {
        var dossier = review.dossier();
        return rules.rulebook(dossier)
                .samplesOf(dossier.facts().product().setNumber())
                .map(SampleDesk::asked)
                .orElse(null);
    }

    private static Asked asked(RequiredDocument item) {
        return new Asked(item.item(), item.name(), item.nameEn(), requireNonNull(item.samples()));
    }

    private Act act(Actor actor, String reason) {
        return clerk.act(actor, reason);
    }
}
