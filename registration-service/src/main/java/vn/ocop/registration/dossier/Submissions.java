package vn.ocop.registration.dossier;

import java.util.Optional;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;

/// Every submission as it was handed in. None ever changes.
public interface Submissions {
    /// Keeps the dossier's last submission.
    void add(Dossier dossier);

    /// The submission of a number.
    Optional<HandedIn> find(DossierId id, int number);

    /// What was last handed in of the dossier by which the product was certified last, other than this one.
    Optional<HandedIn> certified(ProductId product, DossierId except);
}
