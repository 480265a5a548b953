package vn.ocop.evaluation.council;

import java.util.UUID;
import vn.ocop.evaluation.desk.Refused;

/// Says whether the record of a session is closed: its minutes bear both signatures.
public interface SignedRecord {
    /// Whether nothing may change of the session's record any more.
    boolean isSigned(UUID sessionId);

    /// Goes on while the record is open.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 once the minutes are signed
    default void refuseIfSigned(UUID sessionId) {
        if (isSigned(sessionId)) {
            throw Refused.because("minutes-signed");
        }
    }
}
