package vn.ocop.certification.register.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.CertificateStatus;
import vn.ocop.certification.register.PublicRegister.Entry;

/// What everybody may know of a certificate: nothing about persons, and of the producer what is published.
///
/// @param statusText the status in words, Vietnamese unless English is asked for
/// @param on the day that the status is about
/// @param validThrough the last day of its validity, its extension included
/// @param provisional given while the centre still decides on five stars
/// @param issuedHere false for one on paper from before the system, recorded by the unit that gave it out
record PublicCertificateView(
        String code,
        CertificateStatus status,
        String statusText,
        LocalDate on,
        String number,
        int stars,
        String productName,
        String productCode,
        String producerName,
        String producerAddress,
        String issuer,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate validThrough,
        boolean provisional,
        boolean issuedHere,
        @Nullable LocalDate revokedOn,
        @Nullable LocalDate supersededOn) {

    static PublicCertificateView of(Entry entry, String statusText) {
        var certificate = entry.certificate();
        var content = certificate.content();
        var replacement = certificate.replacement();
        return new PublicCertificateView(
                content.lookupCode(),
                certificate.on(entry.on()),
                statusText,
                entry.on(),
                content.number(),
                content.stars(),
                content.product().name(),
                content.product().code(),
                content.producer().name(),
                content.producer().address(),
                content.issuerName(),
                content.decisionNumber(),
                content.decidedOn(),
                certificate.validity().from(),
                certificate.validity().through(),
                content.provisional(),
                content.issuedHere(),
                certificate.revokedOn(),
                replacement == null ? null : replacement.on());
    }
}
