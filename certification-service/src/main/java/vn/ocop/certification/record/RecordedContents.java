package vn.ocop.certification.record;

import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.LookupCodes;
import vn.ocop.certification.certificate.Validity;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;
import vn.ocop.web.time.Today;

/// Turns papers into certificates, marked as not issued here.
@Component
class RecordedContents {
    private final LookupCodes codes;
    private final Units units;
    private final Clerk office;
    private final Today today;

    RecordedContents(LookupCodes codes, Units units, Clerk office, Today today) {
        this.codes = codes;
        this.units = units;
        this.office = office;
        this.today = today;
    }

    Certificate certificate(String unitCode, ListedPaper listed, Stamp by) {
        var id = listed.id();
        return Certificate.issued(id, unitCode, new DossierId(id.value()), content(unitCode, listed.paper(), by));
    }

    private Content content(String unitCode, PaperCertificate paper, Stamp by) {
        var product = paper.productId() == null ? new ProductId(office.newId()) : paper.productId();
        var issuer =
                units.find(paper.issuer(), paper.decidedOn()).map(Unit::name).orElse(paper.issuer());
        return new Content(
                paper.number(),
                codes.next(),
                new Content.Product(product, paper.productCode(), paper.productName(), paper.productSet()),
                producer(unitCode, paper),
                paper.stars(),
                false,
                paper.issuer(),
                issuer,
                null,
                paper.decisionNumber(),
                paper.decidedOn(),
                new Validity(paper.decidedOn(), paper.validBefore()),
                by.person(),
                paper.signatory(),
                null,
                by.at());
    }

    private Content.Producer producer(String unitCode, PaperCertificate paper) {
        return new Content.Producer(
                paper.producerId() == null ? new ProducerId(office.newId()) : paper.producerId(),
                paper.producerName(),
                paper.producerAddress(),
                paper.communeCode(),
                units.find(unitCode, today.get()).map(Unit::provinceCode).orElse(unitCode));
    }
}
