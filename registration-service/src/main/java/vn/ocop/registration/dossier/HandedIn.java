package vn.ocop.registration.dossier;

import java.util.List;
import vn.ocop.events.DossierId;
import vn.ocop.events.RegistrationEvent.DocumentFacts;

/// What a dossier held at one time.
///
/// @param submission which submission it was, 0 for what is not handed in yet
/// @param product as it was named then
public record HandedIn(
        DossierId dossier,
        int submission,
        ProductName product,
        List<DocumentFacts> documents,
        SelfAssessment assessment) {
    public HandedIn {
        documents = List.copyOf(documents);
    }

    /// What the dossier holds now.
    static HandedIn now(Dossier dossier) {
        var product = dossier.subject().product();
        var submission = dossier.submission();
        return new HandedIn(
                dossier.id(),
                submission == null ? 0 : submission.number(),
                new ProductName(product.name(), product.setNumber()),
                dossier.documents(),
                dossier.assessment());
    }

    /// What a product was called, and by which set it is scored.
    public record ProductName(String name, int setNumber) {}
}
