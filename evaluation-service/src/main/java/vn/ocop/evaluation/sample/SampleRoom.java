package vn.ocop.evaluation.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewLifecycles;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.administration.Grants.Holder;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Who may come near the samples of a review: officers, secretary and members of its unit without a conflict of
/// interest.
@Component
class SampleRoom {
    private static final Set<Role> OFFICE =
            Set.of(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.COUNCIL_SECRETARY);

    private final Reviews reviews;
    private final Lots lots;
    private final Grants grants;
    private final Today today;

    SampleRoom(Reviews reviews, Lots lots, Grants grants, Today today) {
        this.reviews = reviews;
        this.lots = lots;
        this.grants = grants;
        this.today = today;
    }

    LocalDate today() {
        return today.get();
    }

    /// The review.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for another unit's, 403 for whoever has a conflict of interest
    Review review(Actor actor, UUID id) {
        return allowed(actor, reviews.find(id, Readers.unitsOf(actor)));
    }

    /// The same, kept open until the transaction ends.
    Review open(Actor actor, UUID id) {
        var review = allowed(actor, reviews.shared(id, Readers.unitsOf(actor)));
        if (ReviewLifecycles.isEnded(review)) {
            throw Refused.because("samples-after-end");
        }
        return review;
    }

    /// Goes on if the person is of the unit's office or its council's secretary.
    ///
    /// @throws vn.ocop.web.problem.Problem 403
    void requireOffice(Actor actor, Review review) {
        if (!actor.unitsWith(OFFICE).contains(review.unitCode())) {
            throw Refused.to("samples-office-only");
        }
    }

    /// The lot, kept from everybody else who moves it.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for another review's
    Lot lot(Review review, UUID id) {
        return lots.locked(review.id(), id).orElseThrow(Problems::notFound);
    }

    /// The lot, if the person holds it and gives it to nobody at present.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for another review's, 409 where somebody else holds it or a receiver
    /// is awaited
    Lot held(Actor actor, Review review, UUID id) {
        var lot = lot(review, id);
        requireHolder(actor, lot);
        var awaited = lot.awaited();
        if (awaited != null) {
            throw Refused.because("sample-awaits-receiver", awaited.name());
        }
        return lot;
    }

    /// Keeps the last movement of the lot.
    Lot moved(Lot lot) {
        lots.moved(lot);
        return lot;
    }

    void requireHolder(Actor actor, Lot lot) {
        if (!lot.holder().person().equals(actor.person())) {
            throw Refused.because("sample-held-by-another", lot.holder().name());
        }
    }

    /// Somebody who may hold samples of the review.
    Optional<Keeper> keeper(Review review, String person) {
        return Stream.concat(OFFICE.stream(), Stream.of(Role.COUNCIL_MEMBER))
                .flatMap(role -> grants.holders(role, review.unitCode(), today.get()).stream())
                .filter(holder -> holder.person().equals(person))
                .filter(_ -> !review.isBarred(person))
                .findFirst()
                .map(SampleRoom::keeper);
    }

    private static Keeper keeper(Holder holder) {
        return new Keeper(holder.person(), holder.name());
    }

    private static Review allowed(Actor actor, Optional<Review> found) {
        var review = found.orElseThrow(Problems::notFound);
        Refused.ifRecused(review.isBarred(actor.person()));
        return review;
    }
}
