package vn.ocop.certification.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.web.problem.FieldProblem;

/// What a decision on a proposal would list and issue if it were prepared and signed now. Nothing is kept, and the
/// numbers are not reserved.
///
/// @param problems what the preparation would be refused for
/// @param firstNumber the first running number that would be taken; absent for what the centre decided
public record DecisionPreview(
        List<Line> lines,
        List<FieldProblem> problems,
        @Nullable Integer firstNumber) {
    public DecisionPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// One product on it.
    ///
    /// @param number that its certificate would bear
    /// @param supersedes number of the present certificate whose place it would take
    /// @param objection key of what would keep it from being issued
    public record Line(
            DossierId dossierId,
            String productName,
            int stars,
            String number,
            LocalDate validFrom,
            LocalDate validThrough,
            @Nullable String supersedes,
            @Nullable String objection) {}
}
