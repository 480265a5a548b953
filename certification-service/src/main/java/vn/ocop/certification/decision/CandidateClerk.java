package vn.ocop.certification.decision;

import static vn.ocop.certification.desk.Outcomes.moved;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certification.history.Stamp;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.messaging.Outbox;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Lifecycle;

/// Takes actions on candidates within a desk's transaction: keeps the row, its step and what is told of it.
@Component
public class CandidateClerk {
    private final Candidates candidates;
    private final Lifecycle<CandidateState, CandidateAction, Candidate> lifecycle;
    private final Steps steps;
    private final Outbox outbox;

    public CandidateClerk(
            Candidates candidates,
            Lifecycle<CandidateState, CandidateAction, Candidate> lifecycle,
            Steps steps,
            Outbox outbox) {
        this.candidates = candidates;
        this.lifecycle = lifecycle;
        this.steps = steps;
        this.outbox = outbox;
    }

    /// Takes the action on every one of them, or on none.
    ///
    /// @param detail what to note with the step
    /// @return them after the step, in the same order
    List<Candidate> take(
            CandidateAction action, Capacity capacity, List<Candidate> all, Stamp by, @Nullable String detail) {
        var moved = new ArrayList<Candidate>();
        var taken = new ArrayList<Step>();
        for (var candidate : all) {
            var move = moved(lifecycle.take(action, capacity, candidate));
            var next = candidate.in(move.to());
            moved.add(next);
            taken.add(new Step(
                    next.dossierId().value(),
                    next.version(),
                    action.name(),
                    move.from().name(),
                    move.to().name(),
                    by,
                    detail));
            move.events().forEach(event -> outbox.append(event, by.person()));
        }
        candidates.replace(moved);
        steps.append(taken);
        return moved;
    }
}
