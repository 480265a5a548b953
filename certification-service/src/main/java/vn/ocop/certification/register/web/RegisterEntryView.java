package vn.ocop.certification.register.web;

import java.time.LocalDate;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateStatus;
import vn.ocop.events.ProductId;

/// One certificate in the public register.
///
/// @param code leads to the check page, `/v/{code}`
/// @param status on the day asked about
/// @param communeCode the producer's commune when the dossier was handed in
/// @param validThrough the last day of its validity, an extension included
/// @param issuedHere whether this system issued it; else it is recorded from before the system
record RegisterEntryView(
        String code,
        String number,
        CertificateStatus status,
        int stars,
        ProductId productId,
        String productCode,
        String productName,
        int productSet,
        String producerName,
        String producerAddress,
        String communeCode,
        String provinceCode,
        String issuer,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate validThrough,
        boolean issuedHere) {
    static RegisterEntryView of(Certificate certificate, LocalDate on) {
        var content = certificate.content();
        var product = content.product();
        var producer = content.producer();
        return new RegisterEntryView(
                content.lookupCode(),
                content.number(),
                certificate.on(on),
                content.stars(),
                product.id(),
                product.code(),
                product.name(),
                product.setNumber(),
                producer.name(),
                producer.address(),
                producer.communeCode(),
                producer.provinceCode(),
                content.issuerName(),
                content.decisionNumber(),
                content.decidedOn(),
                certificate.validity().from(),
                certificate.validity().through(),
                content.issuedHere());
    }
}
