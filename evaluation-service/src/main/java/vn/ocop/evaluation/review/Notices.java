package vn.ocop.evaluation.review;

import java.util.List;
import java.util.UUID;

/// When dossiers reached the members, append-only.
public interface Notices {
    void add(Notice notice);

    /// Those of a session.
    List<Notice> of(UUID sessionId);
}
