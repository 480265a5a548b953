package vn.ocop.rulebook;

/// Why a sheet does not fit its criteria set.
///
/// @param message in Vietnamese, then in English
public record SheetProblem(String code, Kind kind, String message) {
    /// What is wrong with a tick.
    public enum Kind {
        NOT_TICKED,
        NO_SUCH_BOX,
        NO_SUCH_CRITERION
    }

    static SheetProblem notTicked(String code) {
        return new SheetProblem(
                code, Kind.NOT_TICKED, "Tiêu chí %s chưa được chấm / Criterion %s is not ticked".formatted(code, code));
    }

    static SheetProblem noSuchBox(String code, int position) {
        var message = "Tiêu chí %s không có ô số %d / Criterion %s has no box at position %d"
                .formatted(code, position, code, position);
        return new SheetProblem(code, Kind.NO_SUCH_BOX, message);
    }

    static SheetProblem noSuchCriterion(String code) {
        return new SheetProblem(
                code,
                Kind.NO_SUCH_CRITERION,
                "Bộ tiêu chí không có tiêu chí %s / The set has no criterion %s".formatted(code, code));
    }
}
