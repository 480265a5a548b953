package vn.ocop.evaluation.council;

import java.util.UUID;
import vn.ocop.evaluation.desk.Refused;

/// Says whether the record of a session is closed: its minutes bear both signatures.
public interface SignedRecord {
    /// Whether nothing may be added to the session's record any more. Nobody signs before the transaction ends; others
    /// add beside it.
    boolean isSigned(UUID sessionId);

    /// The same for whoever changes the session itself: alone, until the transaction ends.
    boolean isSignedForChange(UUID sessionId);

    /// Goes on while something may be added to the record.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 once the minutes are signed
    default void refuseIfSigned(UUID sessionId) {
        refuse(isSigned(sessionId));
    }

    /// Goes on while the session itself may be changed.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 once the minutes are signed
    default void refuseChangeIfSigned(UUID sessionId) {
        refuse(isSignedForChange(sessionId));
    }

    private static void refuse(boolean signed) {
        if (signed) {
            throw Refused.because("minutes-signed");
        }
    }
}
