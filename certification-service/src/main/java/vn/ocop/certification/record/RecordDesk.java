package vn.ocop.certification.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateRegistry;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.LookupCodes;
import vn.ocop.certification.certificate.Validity;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Where a unit records the certificates that it gave out on paper before the system: all of a list, or none.
@Component
public class RecordDesk {
    private static final String CENTRE = "00";

    private final CertificateRegistry registry;
    private final LookupCodes codes;
    private final Units units;
    private final Clerk office;
    private final Today today;

    RecordDesk(CertificateRegistry registry, LookupCodes codes, Units units, Clerk office, Today today) {
        this.registry = registry;
        this.codes = codes;
        this.units = units;
        this.office = office;
        this.today = today;
    }

    /// Records them, marked as not issued here; each has a code for the public's check from then on. They take no
    /// number of the register; registration hears of them, so that their products may be upgraded or ranked again.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 naming the lines that cannot be, 409 for a product that has an
    ///     active certificate or a number that is recorded already
    @Transactional
    public List<Certificate> takeOver(Actor actor, String unitCode, List<PaperCertificate> papers) {
        actor.requireAt(unitCode, Role.DECISION_PREPARER);
        refuseImpossible(unitCode, papers);
        var by = office.stamp(actor);
        var recorded =
                papers.stream().map(paper -> certificate(unitCode, paper, by)).toList();
        registry.takeOver(recorded, by);
        return recorded;
    }

    private void refuseImpossible(String unitCode, List<PaperCertificate> papers) {
        var errors = new ArrayList<FieldProblem>();
        var numbers = new HashSet<String>();
        for (int i = 0; i < papers.size(); i++) {
            var objection = objection(unitCode, papers.get(i));
            if (objection == null && !numbers.add(papers.get(i).number())) {
                objection = "record.number-twice";
            }
            if (objection != null) {
                errors.add(new FieldProblem("/certificates/" + i, objection));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private @Nullable String objection(String unitCode, PaperCertificate paper) {
        if (!paper.decidedOn().isBefore(paper.validBefore())) {
            return "record.ends-before-it-begins";
        }
        if (paper.decidedOn().isAfter(today.get())) {
            return "decision.in-the-future";
        }
        return isOwn(unitCode, paper) || paper.issuer().equals(CENTRE) ? null : "record.issuer-elsewhere";
    }

    /// Given out by the unit, or by one that it took over since.
    private boolean isOwn(String unitCode, PaperCertificate paper) {
        return paper.issuer().equals(unitCode)
                || units.find(paper.issuer(), paper.decidedOn())
                        .filter(issuer -> unitCode.equals(issuer.successorCode()))
                        .isPresent();
    }

    private Certificate certificate(String unitCode, PaperCertificate paper, Stamp by) {
        var id = new CertificateId(office.newId());
        return Certificate.issued(id, unitCode, new DossierId(id.value()), content(unitCode, paper, by));
    }

    private Content content(String unitCode, PaperCertificate paper, Stamp by) {
        var product = paper.productId() == null ? new ProductId(office.newId()) : paper.productId();
        var producer = paper.producerId() == null ? new ProducerId(office.newId()) : paper.producerId();
        var issuer =
                units.find(paper.issuer(), paper.decidedOn()).map(Unit::name).orElse(paper.issuer());
        return new Content(
                paper.number(),
                codes.next(),
                new Content.Product(product, paper.productCode(), paper.productName(), paper.productSet()),
                new Content.Producer(
                        producer,
                        paper.producerName(),
                        paper.producerAddress(),
                        paper.communeCode(),
                        units.find(unitCode, today.get())
                                .map(Unit::provinceCode)
                                .orElse(unitCode)),
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
                by.at());
    }
}
