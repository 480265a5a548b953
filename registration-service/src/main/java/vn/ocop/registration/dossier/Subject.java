package vn.ocop.registration.dossier;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierKind;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.RegistrationEvent.ProducerFacts;
import vn.ocop.registration.producer.Product;

/// What a dossier is about, as it was when it was drafted; it never changes.
///
/// @param communeCode the producer's commune
/// @param account the subject of the token of the person who follows the producer's dossiers
/// @param whatChanged what is better than when the product was ranked before, for an upgrade
/// @param registeredBy who may not score it
public record Subject(
        DossierKind kind,
        ProducerFacts producer,
        String communeCode,
        @Nullable String account,
        Product product,
        @Nullable String whatChanged,
        String registeredBy) {
    /// Whether the producer may bring the product: associations bring tourism only.
    boolean mayBeBrought(boolean tourism) {
        return tourism || producer.kind() != ProducerKind.ASSOCIATION;
    }
}
