package vn.ocop.evaluation.complaint;

import java.util.List;
import vn.ocop.evaluation.review.Review;
import vn.ocop.rulebook.Reading;
import vn.ocop.workflow.AllowedAction;

/// A complaint as a person sees it: with its clock and what the person may do.
///
/// @param late whether it came after the limitation period
public record ComplaintView(
        Review review,
        Complaint complaint,
        boolean late,
        List<Reading> deadlines,
        List<AllowedAction<ComplaintAction>> actions) {
    public ComplaintView {
        deadlines = List.copyOf(deadlines);
        actions = List.copyOf(actions);
    }
}
