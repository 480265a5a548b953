package vn.ocop.evaluation.dossier;

import java.util.Optional;
import vn.ocop.events.DossierId;

/// The dossiers that registration told of.
public interface Dossiers {
    /// Keeps a new dossier.
    ///
    /// @return false if it is known already
    boolean add(Dossier dossier);

    /// The dossier, unless it is unknown or was withdrawn.
    Optional<Dossier> find(DossierId id);

    /// Keeps what the dossier has become.
    void replace(Dossier dossier);

    /// Notes that nothing may open on it any more.
    void withdraw(DossierId id);
}
