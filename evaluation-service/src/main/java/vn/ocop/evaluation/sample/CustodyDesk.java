package vn.ocop.evaluation.sample;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where samples go from hand to hand: the giver records it, it takes effect when the receiver accepts.
@Component
public class CustodyDesk {
    private final SampleRoom room;
    private final Clerk clerk;

    CustodyDesk(SampleRoom room, Clerk clerk) {
        this.room = room;
        this.clerk = clerk;
    }

    /// Gives a lot to somebody, who holds it once it is accepted.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for whoever does not hold it, 400 for a receiver who may not hold it
    @Transactional
    public Lot handOver(Actor actor, UUID reviewId, UUID id, String person, @Nullable String reason) {
        var review = room.review(actor, reviewId);
        var lot = room.held(actor, review, id);
        if (person.equals(actor.person())) {
            throw Problems.invalid().at("/person", "sample.to-yourself");
        }
        var receiver = room.keeper(review, person)
                .orElseThrow(() -> Problems.invalid().at("/person", "sample.no-keeper", person));
        return room.moved(lot.after(Movement.handOver(lot.next(), receiver, clerk.act(actor, reason))));
    }

    /// Takes the lot that was given to the person.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for whoever it was not given to
    @Transactional
    public Lot accept(Actor actor, UUID reviewId, UUID id) {
        return answer(actor, reviewId, id, SampleStep.ACCEPTANCE, null);
    }

    /// Does not take the lot that was given to the person; it stays with its holder.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for whoever it was not given to
    @Transactional
    public Lot refuse(Actor actor, UUID reviewId, UUID id, String reason) {
        return answer(actor, reviewId, id, SampleStep.REFUSAL, reason);
    }

    /// Keeps the lot that the person gave to somebody who has not answered.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for whoever does not hold it, and where nobody is awaited
    @Transactional
    public Lot takeBack(Actor actor, UUID reviewId, UUID id, String reason) {
        var lot = room.lot(room.review(actor, reviewId), id);
        room.requireHolder(actor, lot);
        if (lot.awaited() == null) {
            throw Refused.because("sample-awaits-nobody");
        }
        return room.moved(lot.after(Movement.of(lot.next(), SampleStep.TAKE_BACK, clerk.act(actor, reason))));
    }

    /// Takes a lot from a holder who has left the office or has a conflict of interest by now.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is neither of the office nor the council's secretary,
    /// 409 while the holder can hand it over
    @Transactional
    public Lot takeOver(Actor actor, UUID reviewId, UUID id, String reason) {
        var review = room.review(actor, reviewId);
        room.requireOffice(actor, review);
        var lot = room.lot(review, id);
        if (room.keeper(review, lot.holder().person()).isPresent()) {
            throw Refused.because("sample-holder-can-give", lot.holder().name());
        }
        return room.moved(lot.after(Movement.of(lot.next(), SampleStep.TAKE_OVER, clerk.act(actor, reason))));
    }

    private Lot answer(Actor actor, UUID reviewId, UUID id, SampleStep step, @Nullable String reason) {
        var lot = room.lot(room.review(actor, reviewId), id);
        var awaited = lot.awaited();
        if (awaited == null || !awaited.person().equals(actor.person())) {
            throw Refused.because("sample-not-for-you", lot.holder().name());
        }
        return room.moved(lot.after(Movement.of(lot.next(), step, clerk.act(actor, reason))));
    }
}
