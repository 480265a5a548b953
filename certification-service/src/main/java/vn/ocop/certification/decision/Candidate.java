package vn.ocop.certification.decision;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent.CertificateDeclined;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.RankedDossier;
import vn.ocop.workflow.Stateful;

/// A ranked product, by its dossier: it ends certified, declined or withdrawn, and in one of these only.
///
/// @param unitCode the unit whose authority certifies it, or records the centre's certificate
/// @param proposalId the proposal it stands on, the last one it stood on after the decision
/// @param certificateId its certificate, if it has one: for a while that may be the provisional one
/// @param issuing what is told of its certificate while that is issued; not kept
/// @param closing how it ended without a certificate
/// @param doubted whether a result of its dossier is in question and nobody has said yet what follows; kept with the
///     doubts
public record Candidate(
        DossierId dossierId,
        long version,
        CandidateState state,
        String unitCode,
        RankedDossier dossier,
        Ranking ranking,
        @Nullable UUID proposalId,
        @Nullable CertificateId certificateId,
        @Nullable CertificateIssued issuing,
        @Nullable Closing closing,
        boolean doubted)
        implements Stateful<CandidateState> {

    /// A product just ranked.
    static Candidate ranked(DossierId dossierId, String unitCode, RankedDossier dossier, Ranking ranking) {
        return new Candidate(
                dossierId,
                1,
                CandidateTable.TABLE.initial(),
                unitCode,
                dossier,
                ranking,
                null,
                null,
                null,
                null,
                false);
    }

    /// The next version, in this state.
    Candidate in(CandidateState to) {
        return copy(version + 1, to, proposalId, certificateId, issuing, closing);
    }

    Candidate on(@Nullable UUID proposal) {
        return copy(version, state, proposal, certificateId, issuing, closing);
    }

    Candidate with(CertificateIssued told) {
        return copy(version, state, proposalId, told.certificateId(), told, closing);
    }

    Candidate rankedAnew(String unit, Ranking result) {
        return new Candidate(
                dossierId, version, state, unit, dossier, result, proposalId, certificateId, issuing, closing, doubted);
    }

    Candidate closed(Closing end) {
        return copy(version, state, proposalId, certificateId, issuing, end);
    }

    /// Whether it may end without a certificate: its result is final, and none was issued on it.
    boolean mayEndWithout() {
        return !ranking.provisional() && certificateId == null;
    }

    boolean isUnquestioned() {
        return !doubted;
    }

    boolean hasNoCertificate() {
        return certificateId == null;
    }

    CertificateIssued issued() {
        return requireNonNull(issuing);
    }

    CertificateDeclined declined() {
        var end = requireNonNull(closing);
        return new CertificateDeclined(
                dossierId, end.reason(), end.by().person(), end.by().at());
    }

    private Candidate copy(
            long next,
            CandidateState to,
            @Nullable UUID proposal,
            @Nullable CertificateId certificate,
            @Nullable CertificateIssued told,
            @Nullable Closing end) {
        return new Candidate(
                dossierId, next, to, unitCode, dossier, ranking, proposal, certificate, told, end, doubted);
    }
}
