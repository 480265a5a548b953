package vn.ocop.registration.dossier;

import vn.ocop.events.ProductId;

/// A certificate that was given out on paper before the system, as far as a dossier that follows it needs to know it.
///
/// @param setNumber the product set by which it was scored
/// @param communeCode where the product comes from
/// @param lookupCode by which its holder names it
public record PaperCertificate(
        ProductId product, String productName, int setNumber, String communeCode, String lookupCode) {}
