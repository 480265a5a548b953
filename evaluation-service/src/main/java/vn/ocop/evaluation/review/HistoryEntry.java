package vn.ocop.evaluation.review;

import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;

/// One line of a review's history: which version came to be by what, by whom, when and why.
///
/// @param action of the lifecycle, or `RECEIVE`, `CLAIM`, `RELEASE`, `REASSIGN`, `RECUSE`
/// @param from absent for the first line
public record HistoryEntry(
        long version, String action, @Nullable ReviewState from, ReviewState to, Act act) {}
