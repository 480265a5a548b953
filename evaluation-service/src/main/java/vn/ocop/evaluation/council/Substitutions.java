package vn.ocop.evaluation.council;

import java.util.List;
import java.util.UUID;

/// All substitutions, append-only.
public interface Substitutions {
    void add(Substitution substitution);

    /// Those of a council, for good or for one of its sessions, as they were recorded.
    List<Substitution> of(UUID councilId);

    /// Those for one session, as they were recorded.
    List<Substitution> forSession(UUID sessionId);
}
