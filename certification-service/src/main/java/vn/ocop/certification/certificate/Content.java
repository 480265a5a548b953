package vn.ocop.certification.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// What a certificate says; never changed after issue.
///
/// @param issuer code of the unit whose authority decided
/// @param issuerName its name on the decision's date
/// @param provisional given while the centre still decides
/// @param decisionId the decision here; absent for a certificate recorded from before the system
/// @param signedBy subject of the signer's token, or of the token of who recorded it
/// @param signatory the signer's name, as printed
/// @param signedAs in what office; absent where nobody said so: for papers from before, and certificates signed before
///     it was asked
public record Content(
        String number,
        String lookupCode,
        Product product,
        Producer producer,
        int stars,
        boolean provisional,
        String issuer,
        String issuerName,
        @Nullable UUID decisionId,
        String decisionNumber,
        LocalDate decidedOn,
        Validity validity,
        String signedBy,
        String signatory,
        @Nullable SigningTitle signedAs,
        Instant issuedAt) {

    /// Whether it was issued by this system; else it is a record of a paper from before.
    public boolean issuedHere() {
        return decisionId != null;
    }

    /// The product as named on the decision.
    public record Product(ProductId id, String code, String name, int setNumber) {}

    /// The producer as published.
    public record Producer(ProducerId id, String name, String address, String communeCode, String provinceCode) {}
}
