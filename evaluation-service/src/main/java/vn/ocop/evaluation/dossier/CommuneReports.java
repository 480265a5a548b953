package vn.ocop.evaluation.dossier;

import java.util.Optional;
import vn.ocop.events.DossierId;

/// The reports of the communes.
public interface CommuneReports {
    void add(CommuneReport report);

    /// The report on the dossier, where its rulebook asks for one and it is in.
    Optional<CommuneReport> find(DossierId dossier);
}
