package vn.ocop.evaluation.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.review.Reviews.Place;
import vn.ocop.evaluation.review.Reviews.Waiting;
import vn.ocop.events.Role;
import vn.ocop.events.Tier;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.actor.Actor;

/// Says what waits for a person.
@Component
public class QueueDesk {
    private final Reviews reviews;
    private final Rulebooks rulebooks;
    private final Clerk clerk;

    QueueDesk(Reviews reviews, Rulebooks rulebooks, Clerk clerk) {
        this.reviews = reviews;
        this.rulebooks = rulebooks;
        this.clerk = clerk;
    }

    /// What waits for the person, that which waits longest first: for an officer what lies in the office or with
    /// the centre, for a secretary what the council scores, for a member what awaits the member's own sheet.
    @Transactional(readOnly = true)
    public List<Review> waiting(
            Actor actor, @Nullable ReviewState state, @Nullable Tier tier, @Nullable Place after, int rows) {
        Readers.unitsOf(actor);
        var act = clerk.act(actor, null);
        var waiting = new Waiting(
                actor.person(),
                units(actor, Role.DISTRICT_OFFICER),
                units(actor, Role.PROVINCE_OFFICER),
                units(actor, Role.COUNCIL_SECRETARY),
                units(actor, Role.COUNCIL_MEMBER),
                inWriting(),
                state,
                tier,
                after,
                rows);
        return reviews.waiting(waiting).stream().map(review -> review.by(act)).toList();
    }

    private Set<String> inWriting() {
        return rulebooks.all().stream()
                .filter(Rulebook::reRankingInWriting)
                .map(Rulebook::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> units(Actor actor, Role role) {
        return actor.unitsWith(role);
    }
}
