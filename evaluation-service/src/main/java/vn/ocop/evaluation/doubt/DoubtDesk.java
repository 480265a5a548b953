package vn.ocop.evaluation.doubt;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.doubt.Doubts.Concerned;
import vn.ocop.evaluation.doubt.Doubts.Place;
import vn.ocop.evaluation.scoring.ScoringDesk;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.DoubtSettled;
import vn.ocop.events.Role;
import vn.ocop.messaging.Outbox;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where people see which results are in question, and say what follows.
@Component
public class DoubtDesk {
    private final Doubts doubts;
    private final ScoringDesk scoring;
    private final Outbox outbox;
    private final Clerk clerk;

    DoubtDesk(Doubts doubts, ScoringDesk scoring, Outbox outbox, Clerk clerk) {
        this.doubts = doubts;
        this.scoring = scoring;
        this.outbox = outbox;
        this.clerk = clerk;
    }

    /// The open doubts that wait for the person, the oldest first.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is neither an officer nor a secretary
    @Transactional(readOnly = true)
    public List<Doubt> waiting(Actor actor, @Nullable Place after, int rows) {
        return doubts.open(concerned(actor), after, rows);
    }

    /// The doubts on a review's results, the settled ones as well.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is recused or registered it
    @Transactional(readOnly = true)
    public List<Doubt> on(Actor actor, UUID reviewId) {
        return doubts.on(scoring.readable(actor, reviewId).id());
    }

    /// Says what follows from a doubt. The result stays as it is; what is to become of it takes its own way.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for one that does not concern the person, 409 once it is settled
    @Transactional
    public Doubt settle(Actor actor, UUID id, String consequence) {
        var doubt = doubts.locked(id, concerned(actor)).orElseThrow(Problems::notFound);
        var before = doubt.settled();
        if (before != null) {
            throw Refused.because("doubt-settled", before.name());
        }
        var act = clerk.act(actor, consequence);
        doubts.settle(id, act);
        var about = doubt.about();
        outbox.append(
                new DoubtSettled(new DossierId(about.dossierId()), about.tier(), about.unitCode(), id, act.at()),
                act.person());
        return doubt.settledBy(act);
    }

    private static Concerned concerned(Actor actor) {
        actor.require(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.COUNCIL_SECRETARY);
        return new Concerned(
                actor.person(),
                actor.unitsWith(Role.DISTRICT_OFFICER),
                actor.unitsWith(Role.PROVINCE_OFFICER),
                actor.unitsWith(Role.COUNCIL_SECRETARY));
    }
}
