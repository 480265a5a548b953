package vn.ocop.evaluation.complaint;

import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;

/// One line of a complaint's history: which version came to be by what, by whom, when and why.
///
/// @param action of the lifecycle, or `LODGE`, `ASSIGN`
/// @param from absent for the first line
public record ComplaintEntry(
        long version, String action, @Nullable ComplaintState from, ComplaintState to, Act act) {}
