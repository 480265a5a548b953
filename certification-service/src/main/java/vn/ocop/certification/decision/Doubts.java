package vn.ocop.certification.decision;

import java.time.Instant;
import java.util.UUID;
import vn.ocop.events.DossierId;

/// The doubts on results of dossiers, as evaluation tells them; they may come before the dossier's ranking.
public interface Doubts {
    /// Keeps one.
    ///
    /// @param unitCode the unit whose result is in question
    void raise(DossierId dossierId, UUID doubtId, String unitCode, Instant at);

    /// Notes that people have said what follows from it.
    void settle(UUID doubtId, Instant at);
}
