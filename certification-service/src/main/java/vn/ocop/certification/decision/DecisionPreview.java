package vn.ocop.certification.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.problem.FieldProblem;

/// What a decision on a proposal would list and issue if it were prepared and signed now. Nothing is kept, and the
/// numbers are not reserved.
///
/// @param problems what the preparation would be refused for
/// @param firstNumber the first running number that would be taken; absent for what the centre decided
public record DecisionPreview(
        List<PreviewLine> lines,
        List<FieldProblem> problems,
        @Nullable Integer firstNumber) {
    public DecisionPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
