package vn.ocop.certification.decision.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.decision.Candidate;
import vn.ocop.certification.decision.CandidateState;
import vn.ocop.certification.desk.ActionView;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.ProductId;
import vn.ocop.events.Tier;
import vn.ocop.web.version.Versioned;

/// A ranked product as shown to those who certify it.
///
/// @param doubted whether a result of its dossier is in question, so that it is held back
record CandidateView(
        DossierId id,
        long version,
        CandidateState state,
        List<ActionView> allowedActions,
        DossierId dossierId,
        String unitCode,
        DossierKind kind,
        ProductId productId,
        String productCode,
        String productName,
        int setNumber,
        String producerName,
        String producerAddress,
        String communeCode,
        String rulebook,
        LocalDate submittedOn,
        int stars,
        Tier certifier,
        boolean provisional,
        @Nullable String centralReference,
        Instant rankedAt,
        @Nullable UUID proposalId,
        @Nullable CertificateId certificateId,
        @Nullable String closingReason,
        boolean doubted)
        implements Versioned {

    static CandidateView of(Candidate candidate, List<ActionView> actions) {
        var dossier = candidate.dossier();
        var ranking = candidate.ranking();
        return new CandidateView(
                candidate.dossierId(),
                candidate.version(),
                candidate.state(),
                actions,
                candidate.dossierId(),
                candidate.unitCode(),
                dossier.kind(),
                dossier.product().id(),
                dossier.product().code(),
                dossier.product().name(),
                dossier.product().setNumber(),
                dossier.producer().name(),
                dossier.producer().address(),
                dossier.place().communeCode(),
                dossier.rulebook(),
                dossier.submittedOn(),
                ranking.stars(),
                ranking.certifier(),
                ranking.provisional(),
                ranking.centralReference(),
                ranking.rankedAt(),
                candidate.proposalId(),
                candidate.certificateId(),
                closingReason(candidate),
                candidate.doubted());
    }

    private static @Nullable String closingReason(Candidate candidate) {
        var closing = candidate.closing();
        return closing == null ? null : closing.reason();
    }
}
