package vn.ocop.registration.dossier;

import vn.ocop.events.ProductId;

/// The product of a new dossier: one of the producer's, or one not known before.
public sealed interface ProductDraft {
    /// A product that the producer registered before.
    record Known(ProductId id) implements ProductDraft {}

    /// A product not known before.
    record New(String name, int setNumber) implements ProductDraft {}
}
