package vn.ocop.certification.history;

import java.util.List;
import java.util.UUID;

/// The steps taken, append-only.
public interface Steps {
    /// Adds steps within the caller's transaction.
    void append(List<Step> steps);

    /// The steps of one aggregate, the oldest first.
    List<Step> of(UUID subject);
}
