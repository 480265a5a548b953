package vn.ocop.registration.dossier;

import java.util.List;
import java.util.Optional;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;
import vn.ocop.registration.administration.Scope;

/// All dossiers. Each change leaves a line of history in the same statement.
public interface Dossiers {
    /// Adds a draft.
    ///
    /// @return false if its product has come into another open case meanwhile
    boolean add(Dossier dossier);

    /// The dossier, if it stands within the scope; drafts only within the commune's.
    Optional<Dossier> find(DossierId id, Scope scope);

    /// The dossier, kept from others until the transaction ends: for news that must not be lost.
    Optional<Dossier> locked(DossierId id);

    /// Replaces the version before this one.
    ///
    /// @param deed what was done, for the history
    /// @return false if it is not the current version any more
    boolean replace(Dossier dossier, DossierState from, String deed);

    /// Dossiers within the scope that the search asks for, latest first.
    List<Dossier> search(Scope scope, DossierSearch search);

    /// Whether the product is in a case that has no outcome yet.
    boolean isOpen(ProductId product);

    /// What happened to the dossier, first things first.
    List<HistoryEntry> history(DossierId id);
}
