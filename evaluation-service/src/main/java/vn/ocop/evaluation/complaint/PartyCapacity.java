package vn.ocop.evaluation.complaint;

import vn.ocop.evaluation.review.Review;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.workflow.Capacity;

/// Who somebody is in a complaint on a review: an officer of the unit that settles it, the producer's commune, or
/// the producer who handed the dossier in.
record PartyCapacity(Actor actor, Review review) implements Capacity {
    @Override
    public String person() {
        return actor.person();
    }

    @Override
    public boolean in(Role role) {
        if (role == Role.COMMUNE_OFFICER) {
            return actor.has(role, review.dossier().facts().place().communeCode());
        }
        if (role == Role.PRODUCER) {
            return actor.has(role) && isRegistrant();
        }
        return actor.has(role, review.unitCode());
    }

    /// Whether the person may speak for the producer.
    boolean isParty() {
        return in(Role.COMMUNE_OFFICER) || in(Role.PRODUCER);
    }

    private boolean isRegistrant() {
        return review.dossier().facts().registeredBy().equals(actor.person());
    }
}
