package vn.ocop.registration.dossier;

import vn.ocop.events.ProductId;

/// The product of a new dossier: one of the producer's, one that has a certificate on paper, or one not known before.
public sealed interface ProductDraft {
    /// A product that the producer registered before.
    record Known(ProductId id) implements ProductDraft {}

    /// The product of a certificate that was given out on paper before the system.
    ///
    /// @param certificateCode the certificate's lookup code
    record OnPaper(String certificateCode) implements ProductDraft {}

    /// A product not known before.
    record New(String name, int setNumber) implements ProductDraft {}
}
