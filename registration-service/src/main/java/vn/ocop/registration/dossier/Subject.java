package vn.ocop.registration.dossier;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierKind;
import vn.ocop.registration.producer.Producer;
import vn.ocop.registration.producer.Product;

/// What a dossier is about; it never changes.
///
/// @param whatChanged what is better than when the product was ranked before, for an upgrade
/// @param registeredBy who may not score it
public record Subject(
        DossierKind kind,
        Producer producer,
        Product product,
        @Nullable String whatChanged,
        String registeredBy) {}
