package vn.ocop.evaluation.scoring;

import java.util.UUID;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.review.Judgement;
import vn.ocop.evaluation.review.ReviewAction;

/// A pass as it closed; for good.
///
/// @param sessionId the session in which it was scored
/// @param minutes who was there, and by which rules
/// @param action what followed
/// @param closed by whom, when, and with what note
public record ClosedPass(
        UUID reviewId,
        int number,
        UUID sessionId,
        Judgement judgement,
        PassMinutes minutes,
        ReviewAction action,
        Act closed) {}
