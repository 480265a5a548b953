package vn.ocop.evaluation.complaint;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewLifecycles;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Who has to do with complaints on a review, and who of its unit may settle them.
@Component
class ComplaintOffice {
    private final Reviews reviews;
    private final Complaints complaints;
    private final Grants grants;
    private final Today today;

    ComplaintOffice(Reviews reviews, Complaints complaints, Grants grants, Today today) {
        this.reviews = reviews;
        this.complaints = complaints;
        this.grants = grants;
        this.today = today;
    }

    /// The review, for the officers of its unit, the producer's commune and the producer who handed it in.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for everybody else, 403 for an officer with a conflict of interest
    Review review(Actor actor, UUID id) {
        actor.require(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.COMMUNE_OFFICER, Role.PRODUCER);
        var review = reviews.concerning(id, actor.person(), officesOf(actor), communesOf(actor))
                .orElseThrow(Problems::notFound);
        var party = new PartyCapacity(actor, review);
        Refused.ifRecused(!party.isParty() && review.isRecused(actor.person()));
        return review;
    }

    /// An officer of the unit who may settle complaints on the review: whoever scored, chaired or decided it may not,
    /// nor whoever is barred from it.
    Optional<Officer> impartial(Review review, String person) {
        return grants.holders(ReviewLifecycles.officerOf(review.tier()), review.unitCode(), today.get()).stream()
                .filter(holder -> holder.person().equals(person))
                .filter(_ -> !review.isBarred(person))
                .filter(_ -> !complaints.tookPart(review.id()).contains(person))
                .map(holder -> new Officer(holder.person(), holder.name()))
                .findFirst();
    }

    static Set<String> officesOf(Actor actor) {
        return actor.unitsWith(Set.of(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER));
    }

    private static Set<String> communesOf(Actor actor) {
        return actor.unitsWith(Role.COMMUNE_OFFICER);
    }
}
