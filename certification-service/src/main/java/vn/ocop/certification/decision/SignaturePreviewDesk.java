package vn.ocop.certification.decision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where a prepared decision is looked at as it would be if this person signed it now. Nothing is kept, and no
/// number is taken.
@Component
public class SignaturePreviewDesk {
    private final DecisionDesk decisions;
    private final Proposals proposals;
    private final Candidates candidates;
    private final Certification certification;
    private final Clerk office;

    SignaturePreviewDesk(
            DecisionDesk decisions,
            Proposals proposals,
            Candidates candidates,
            Certification certification,
            Clerk office) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.candidates = candidates;
        this.certification = certification;
        this.office = office;
    }

    /// A decision and the certificates that it would issue, in its order.
    public record Preview(Decision decision, List<Certificate> certificates) {}

    /// What the decision would issue.
    ///
    /// @param as in what office the person would sign
    /// @throws vn.ocop.web.problem.Problem 404 for what is absent or another unit's, 409 for a decision that was
    ///     signed or rejected already
    @Transactional(readOnly = true)
    public Preview preview(Actor actor, UUID id, @Nullable SigningTitle as) {
        var prepared = decisions.get(actor, id);
        if (prepared.state() != DecisionState.PREPARED) {
            throw Problems.plain(HttpStatus.CONFLICT, "preview-too-late");
        }
        var signer = office.stamp(actor);
        var decision = prepared.signedBy(signer, as);
        var proposal = proposals.find(decision.proposalId()).orElseThrow();
        return new Preview(decision, certification.preview(decision, proposal, signer, listed(decision)));
    }

    private List<Candidate> listed(Decision decision) {
        var dossiers =
                decision.products().stream().map(ListedProduct::dossierId).toList();
        var known = candidates.all(dossiers).stream().collect(toMap(Candidate::dossierId, Function.identity()));
        return dossiers.stream()
                .map(dossier -> requireNonNull(known.get(dossier)))
                .toList();
    }
}
