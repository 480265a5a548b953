package vn.ocop.evaluation.dossier;

import java.time.Instant;
import vn.ocop.events.DossierId;
import vn.ocop.events.RegistrationEvent.CommuneReported;

/// What the commune says of a product (Mẫu 03 of Decision 26/2026).
public record CommuneReport(
        DossierId dossierId,
        String localMaterials,
        String localLabour,
        String originOfIdea,
        String localIdentity,
        String reportedBy,
        Instant reportedAt) {
    /// From what registration told.
    public static CommuneReport of(CommuneReported told) {
        return new CommuneReport(
                told.dossierId(),
                told.localMaterials(),
                told.localLabour(),
                told.originOfIdea(),
                told.localIdentity(),
                told.reportedBy(),
                told.reportedAt());
    }
}
