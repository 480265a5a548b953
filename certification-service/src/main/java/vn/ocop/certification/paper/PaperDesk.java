package vn.ocop.certification.paper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateDesk;
import vn.ocop.certification.decision.DecisionDesk;
import vn.ocop.certification.decision.DecisionState;
import vn.ocop.certification.paper.Papers.Progress;
import vn.ocop.certification.register.PublicRegister;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Hands out papers as they were printed and signed.
@Component
public class PaperDesk {
    private final Papers papers;
    private final PaperFiles files;
    private final CertificateDesk certificates;
    private final DecisionDesk decisions;
    private final PublicRegister register;

    PaperDesk(
            Papers papers,
            PaperFiles files,
            CertificateDesk certificates,
            DecisionDesk decisions,
            PublicRegister register) {
        this.papers = papers;
        this.files = files;
        this.certificates = certificates;
        this.decisions = decisions;
        this.register = register;
    }

    /// The paper of a certificate that the person may see.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for what is absent or another unit's, for a paper that is issued
    ///     elsewhere, and for one that is not ready yet
    @Transactional(readOnly = true)
    public PaperCopy get(Actor actor, CertificateId id) {
        return copy(certificates.get(actor, id));
    }

    /// The paper of the certificate with this code; empty for an unknown code.
    @Transactional(readOnly = true)
    public Optional<PaperCopy> find(String code) {
        return register.find(code, null).map(entry -> copy(entry.certificate()));
    }

    /// The annex of a signed decision.
    @Transactional(readOnly = true)
    public PaperCopy annex(Actor actor, UUID decisionId) {
        var decision = decisions.get(actor, decisionId);
        if (decision.state() != DecisionState.SIGNED) {
            throw Problems.plain(HttpStatus.CONFLICT, "annex-not-signed");
        }
        return copy(decision.id(), decision.number());
    }

    /// How many papers of a decision are ready.
    @Transactional(readOnly = true)
    public Progress progress(Actor actor, UUID decisionId) {
        return papers.progress(decisions.get(actor, decisionId).id());
    }

    private PaperCopy copy(Certificate certificate) {
        return copy(certificate.id().value(), certificate.content().number());
    }

    private PaperCopy copy(UUID subject, String number) {
        var paper =
                papers.find(subject).orElseThrow(() -> Problems.plain(HttpStatus.NOT_FOUND, "paper-issued-elsewhere"));
        var signed = paper.signed();
        if (signed == null) {
            throw Problems.plain(HttpStatus.NOT_FOUND, "paper-not-ready").header("Retry-After", "2");
        }
        return new PaperCopy(number, signed.sha256(), files.get(signed.sha256()));
    }
}
