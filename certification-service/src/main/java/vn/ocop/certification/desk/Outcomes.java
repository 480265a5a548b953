package vn.ocop.certification.desk;

import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.Outcome;
import vn.ocop.workflow.Outcome.Moved;
import vn.ocop.workflow.Outcome.Refused;

/// What a desk does with an outcome: it goes on, or the whole transaction is rolled back with the refusal.
public final class Outcomes {
    private Outcomes() {}

    /// The move.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 or 409 if the lifecycle refused
    public static <S> Moved<S> moved(Outcome<S> outcome) {
        return switch (outcome) {
            case Moved<S> moved -> moved;
            case Refused<S> refused -> throw Problems.refused(refused);
        };
    }
}
