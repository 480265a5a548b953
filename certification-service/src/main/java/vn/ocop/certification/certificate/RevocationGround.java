package vn.ocop.certification.certificate;

/// Why a certificate may be revoked. Decision 26/2026 knows six grounds; their wording here is *assumed*, derived
/// from what disqualifies a dossier and from what post-inspections look for. Under older rules, which leave it to
/// local rules, the same six are used (*assumed*). Words for people stand in the message files, by
/// `revocation-ground.<NAME>`.
public enum RevocationGround {
    /// Papers of the dossier were forged.
    FORGED_PAPERS,
    /// A licence or food-safety certificate that the product needs is missing or no longer valid.
    LICENCE_INVALID,
    /// The origin of the product or its materials cannot be shown.
    ORIGIN_UNKNOWN,
    /// A post-inspection found that the product no longer meets what its stars require.
    STANDARD_NOT_KEPT,
    /// The certificate or its label was used for another product or otherwise misused.
    MISUSED,
    /// The producer ended production or gave the certificate back.
    PRODUCTION_ENDED
}
