package vn.ocop.certification.decision;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.LookupCodes;
import vn.ocop.certification.certificate.Validity;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.CertificateId;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;

/// Writes the certificates of a decision: what they say comes from rankings, decision, rulebooks and register.
@Component
class Certification {
    private final Numbering numbering;
    private final Rulebooks rulebooks;
    private final Units units;
    private final LookupCodes codes;
    private final Clerk office;

    Certification(Numbering numbering, Rulebooks rulebooks, Units units, LookupCodes codes, Clerk office) {
        this.numbering = numbering;
        this.rulebooks = rulebooks;
        this.units = units;
        this.codes = codes;
        this.office = office;
    }

    /// One certificate for each candidate, in the same order.
    List<Certificate> certificates(Decision decision, Stamp signed, List<Candidate> listed) {
        var ids = ids(listed);
        return written(decision, signed, listed, ids, numbering.numbers(decision, listed, ids));
    }

    /// The same as they would be now; no number is taken.
    List<Certificate> preview(Decision decision, Proposal proposal, Stamp signer, List<Candidate> listed) {
        int year = decision.decidedOn().getYear();
        var numbers = numbering.preview(proposal, decision.issuer(), year, listed);
        return written(decision, signer, listed, ids(listed), numbers);
    }

    private List<CertificateId> ids(List<Candidate> listed) {
        return listed.stream().map(_ -> new CertificateId(office.newId())).toList();
    }

    private List<Certificate> written(
            Decision decision, Stamp signed, List<Candidate> listed, List<CertificateId> ids, List<String> numbers) {
        var issuer = units.find(decision.issuer(), decision.decidedOn())
                .map(Unit::name)
                .orElse(decision.issuer());
        var written = new ArrayList<Certificate>();
        for (int i = 0; i < listed.size(); i++) {
            var candidate = listed.get(i);
            var content = content(decision, signed, candidate, numbers.get(i), issuer);
            written.add(Certificate.issued(ids.get(i), decision.unitCode(), candidate.dossierId(), content));
        }
        return written;
    }

    private Content content(Decision decision, Stamp signed, Candidate candidate, String number, String issuerName) {
        var months = rulebooks.get(candidate.dossier().rulebook()).validityMonths();
        return new Content(
                number,
                codes.next(),
                product(candidate),
                producer(candidate),
                candidate.ranking().stars(),
                candidate.ranking().provisional(),
                decision.issuer(),
                issuerName,
                decision.id(),
                decision.number(),
                decision.decidedOn(),
                Validity.of(decision.decidedOn(), months),
                signed.person(),
                signed.name(),
                decision.signedAs(),
                signed.at());
    }

    private static Content.Product product(Candidate candidate) {
        var product = candidate.dossier().product();
        return new Content.Product(product.id(), product.code(), product.name(), product.setNumber());
    }

    private static Content.Producer producer(Candidate candidate) {
        var producer = candidate.dossier().producer();
        var place = candidate.dossier().place();
        return new Content.Producer(
                producer.id(), producer.name(), producer.address(), place.communeCode(), place.provinceCode());
    }
}
