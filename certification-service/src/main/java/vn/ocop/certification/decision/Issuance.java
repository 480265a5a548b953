package vn.ocop.certification.decision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateRegistry;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// Issues the certificates of a signed decision, within the signature's transaction.
@Component
class Issuance {
    private final Candidates candidates;
    private final CandidateClerk clerk;
    private final Certification certification;
    private final CertificateRegistry registry;
    private final Drafting drafting;
    private final DecisionPapers papers;

    Issuance(
            Candidates candidates,
            CandidateClerk clerk,
            Certification certification,
            CertificateRegistry registry,
            Drafting drafting,
            DecisionPapers papers) {
        this.candidates = candidates;
        this.clerk = clerk;
        this.certification = certification;
        this.registry = registry;
        this.drafting = drafting;
        this.papers = papers;
    }

    void issue(Decision decision, Actor actor, boolean bilingual) {
        var by = requireNonNull(decision.signed());
        var listed = asListed(decision);
        NothingCheck.requireSome(listed);
        DoubtCheck.requireNone(listed);
        var issued = certification.certificates(decision, by, listed);
        registry.enter(issued, by);
        papers.order(decision, issued, bilingual);
        var told = issued.stream().map(Certificate::issued).toList();
        var capacity = actor.at(decision.unitCode());
        clerk.take(CandidateAction.CERTIFY, capacity, joined(listed, told), by, decision.number());
        drafting.conclude(decision, capacity, by);
    }

    List<Certificate> issuedOn(Decision decision) {
        return registry.issuedOn(decision.id());
    }

    /// The candidates of the listed products, in the decision's order.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 naming those that were withdrawn or ranked anew since the
    ///     decision was prepared
    private List<Candidate> asListed(Decision decision) {
        var dossiers =
                decision.products().stream().map(ListedProduct::dossierId).toList();
        var known = candidates.all(dossiers).stream().collect(toMap(Candidate::dossierId, Function.identity()));
        var errors = new ArrayList<FieldProblem>();
        var listed = new ArrayList<Candidate>();
        for (int i = 0; i < dossiers.size(); i++) {
            var candidate = requireNonNull(known.get(dossiers.get(i)));
            if (!decision.products().get(i).standsAsListed(candidate, decision.proposalId())) {
                errors.add(new FieldProblem("/products/" + i, "decision.not-as-listed"));
            }
            listed.add(candidate);
        }
        if (!errors.isEmpty()) {
            throw Problems.plain(HttpStatus.CONFLICT, "not-as-listed").with(errors);
        }
        return listed;
    }

    private static List<Candidate> joined(List<Candidate> listed, List<CertificateIssued> told) {
        var certified = new ArrayList<Candidate>();
        for (int i = 0; i < listed.size(); i++) {
            certified.add(listed.get(i).with(told.get(i)));
        }
        return certified;
    }
}
