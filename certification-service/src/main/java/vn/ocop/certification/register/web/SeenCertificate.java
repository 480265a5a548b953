package vn.ocop.certification.register.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.register.Happening;

/// What the check page shows of a certificate: nothing about persons, and of the producer what is published.
///
/// @param newer code of the certificate that took its place
/// @param ground why it was revoked, in words
record SeenCertificate(
        String code,
        int stars,
        String product,
        String productId,
        String productCode,
        String producer,
        String place,
        String number,
        String decision,
        LocalDate decidedOn,
        String issuer,
        LocalDate validFrom,
        LocalDate validThrough,
        boolean issuedHere,
        boolean provisional,
        @Nullable String newer,
        @Nullable String ground,
        List<Happening> history) {

    static SeenCertificate of(
            Certificate certificate, @Nullable String newer, @Nullable String ground, List<Happening> history) {
        var content = certificate.content();
        var validity = certificate.validity();
        return new SeenCertificate(
                content.lookupCode(),
                content.stars(),
                content.product().name(),
                content.product().id().toString(),
                content.product().code(),
                content.producer().name(),
                content.producer().address(),
                content.number(),
                content.decisionNumber(),
                content.decidedOn(),
                content.issuerName(),
                validity.from(),
                validity.through(),
                content.issuedHere(),
                content.provisional(),
                newer,
                ground,
                history);
    }
}
