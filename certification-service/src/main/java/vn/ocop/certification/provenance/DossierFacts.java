package vn.ocop.certification.provenance;

import java.util.List;
import java.util.UUID;
import vn.ocop.events.DossierId;

/// What others told of dossiers. It only grows.
public interface DossierFacts {
    /// Keeps an event, within the transaction that applies it.
    void keep(UUID eventId, UUID dossierId, byte[] payload);

    /// What was told of a dossier, the oldest first.
    List<ToldFact> of(DossierId dossierId);
}
