package vn.ocop.certification.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Certificates;
import vn.ocop.certification.decision.Decision;
import vn.ocop.certification.decision.Decisions;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.certification.transparency.ProofDesk;
import vn.ocop.events.CertificateId;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Follows a certificate back to what it rests on.
@Component
public class ProvenanceDesk {
    private final Certificates certificates;
    private final Decisions decisions;
    private final DossierFacts facts;
    private final Steps steps;
    private final Deeds deeds;
    private final ProofDesk proofs;

    ProvenanceDesk(
            Certificates certificates,
            Decisions decisions,
            DossierFacts facts,
            Steps steps,
            Deeds deeds,
            ProofDesk proofs) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.facts = facts;
        this.steps = steps;
        this.deeds = deeds;
        this.proofs = proofs;
    }

    /// What the certificate rests on.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is no auditor, 404 for a certificate of another unit
    @Transactional(readOnly = true)
    public Provenance of(Actor actor, CertificateId id) {
        var units = actor.require(Role.AUDITOR).unitsWith(Role.AUDITOR);
        var certificate = certificates
                .find(id)
                .filter(found -> units.contains(found.unitCode()))
                .orElseThrow(Problems::notFound);
        var decision = decisionOf(certificate);
        var told = facts.of(certificate.dossierId());
        var taken = stepsOf(certificate, decision);
        var proof = proofs.prove(certificate.content().lookupCode()).orElse(null);
        return new Provenance(certificate, decision, told, taken, deeds.in(told, taken), proof);
    }

    private @Nullable Decision decisionOf(Certificate certificate) {
        var id = certificate.content().decisionId();
        return id == null ? null : decisions.find(id).orElse(null);
    }

    private List<Step> stepsOf(Certificate certificate, @Nullable Decision decision) {
        var subjects = Stream.of(
                certificate.dossierId().value(),
                decision == null ? null : decision.proposalId(),
                decision == null ? null : decision.id(),
                certificate.id().value());
        return subjects.filter(Objects::nonNull)
                .distinct()
                .flatMap((UUID subject) -> steps.of(subject).stream())
                .sorted(Comparator.comparing((Step step) -> step.by().at()))
                .toList();
    }
}
