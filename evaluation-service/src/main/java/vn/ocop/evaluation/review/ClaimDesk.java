package vn.ocop.evaluation.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.administration.Grants.Holder;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;
import vn.ocop.web.version.Version;

/// Who in the office holds a review. A claimed one is acted upon by its holder only.
@Component
public class ClaimDesk {
    private final Reviews reviews;
    private final ReviewSteps steps;
    private final Grants grants;
    private final Today today;
    private final Clerk clerk;

    ClaimDesk(Reviews reviews, ReviewSteps steps, Grants grants, Today today, Clerk clerk) {
        this.reviews = reviews;
        this.steps = steps;
        this.grants = grants;
        this.today = today;
        this.clerk = clerk;
    }

    /// Takes a review that nobody holds, or whose holder no longer has the office.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 if somebody else holds it
    @Transactional
    public Review claim(Actor actor, UUID id, Version expected) {
        var review = current(actor, id, expected);
        var holder = review.hold().person();
        if (holder != null
                && !holder.equals(actor.person())
                && holder(review, holder).isPresent()) {
            throw Refused.because("claimed", String.valueOf(review.hold().name()));
        }
        Refused.ifRecused(review.isRecused(actor.person()));
        return steps.note(review.heldBy(actor.person(), actor.name()), "CLAIM");
    }

    /// Gives a review back to the office.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for one that the person does not hold
    @Transactional
    public Review release(Actor actor, UUID id, Version expected) {
        var review = current(actor, id, expected);
        if (!actor.person().equals(review.hold().person())) {
            throw Refused.because("not-claimed-by-you");
        }
        return steps.note(review.heldBy(null, null), "RELEASE");
    }

    /// Hands a review to another active holder of the office.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for anybody else
    @Transactional
    public Review reassign(Actor actor, UUID id, Version expected, String person) {
        var review = current(actor, id, expected);
        var next = holder(review, person)
                .orElseThrow(() -> Problems.invalid().at("/person", "reassignment.not-of-office", person));
        if (review.isRecused(person)) {
            throw Problems.invalid().at("/person", "reassignment.recused", person);
        }
        return steps.note(review.heldBy(next.person(), next.name()), "REASSIGN");
    }

    /// Gives back to their offices what a person holds where the person no longer has the office.
    @Transactional
    public void releaseLapsed(String person) {
        var act = Act.ofService("evaluation", clerk.now(), null);
        reviews.lockedHeldBy(person).stream()
                .filter(review -> holder(review, person).isEmpty())
                .forEach(review -> steps.note(review.by(act).heldBy(null, null), "RELEASE"));
    }

    private Review current(Actor actor, UUID id, Version expected) {
        var review = reviews.find(id, Readers.unitsOf(actor)).orElseThrow(Problems::notFound);
        if (!actor.has(ReviewLifecycles.officerOf(review.tier()), review.unitCode())) {
            throw Problems.forbidden();
        }
        Refused.ifStale(review.version(), expected);
        if (!review.state().waitsInOffice()) {
            throw Refused.because("not-in-office");
        }
        return review.by(clerk.act(actor, null));
    }

    private Optional<Holder> holder(Review review, String person) {
        var role = ReviewLifecycles.officerOf(review.tier());
        return grants.holders(role, review.unitCode(), today.get()).stream()
                .filter(found -> found.person().equals(person))
                .findFirst();
    }
}
