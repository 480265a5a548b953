package vn.ocop.evaluation.scoring;

import java.util.List;
import vn.ocop.rulebook.SheetProblem;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// The faults of a sheet as answers, each with its criterion.
public final class SheetFaults {
    private SheetFaults() {}

    /// Goes on if there is none.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 naming each fault
    public static void refuse(List<SheetProblem> faults) {
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults.stream().map(SheetFaults::told).toList());
        }
    }

    /// A draft may lack ticks; those it has must be on offer.
    static List<SheetProblem> inDraft(List<SheetProblem> faults) {
        return faults.stream()
                .filter(fault -> fault.kind() != SheetProblem.Kind.NOT_TICKED)
                .toList();
    }

    private static FieldProblem told(SheetProblem fault) {
        return new FieldProblem("/ticks/" + fault.code(), "sheet." + fault.kind(), fault.code());
    }
}
