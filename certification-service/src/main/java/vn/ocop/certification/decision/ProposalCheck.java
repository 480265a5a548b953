package vn.ocop.certification.decision;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;
import vn.ocop.events.Tier;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// Which candidates may stand on one proposal.
@Component
public class ProposalCheck {
    private final Candidates candidates;

    public ProposalCheck(Candidates candidates) {
        this.candidates = candidates;
    }

    /// The unit's candidates for these dossiers, in their order.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 naming each dossier that is unknown to the unit, not free, in
    ///     question, named twice, of a product named twice, or of another authority than the first
    List<Candidate> candidates(String unitCode, List<DossierId> dossiers) {
        var known = candidates.all(dossiers).stream()
                .filter(candidate -> candidate.unitCode().equals(unitCode))
                .collect(toMap(Candidate::dossierId, Function.identity()));
        var errors = new ArrayList<FieldProblem>();
        var listed = new ArrayList<Candidate>();
        var products = new HashSet<ProductId>();
        for (int i = 0; i < dossiers.size(); i++) {
            var candidate = known.get(dossiers.get(i));
            var objection = objection(candidate, listed, products);
            if (objection != null) {
                errors.add(new FieldProblem("/dossierIds/" + i, objection));
            } else if (candidate != null) {
                listed.add(candidate);
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.plain(HttpStatus.CONFLICT, "not-proposable").with(errors);
        }
        return listed;
    }

    /// The candidates that still stand on the proposal; one may have been withdrawn meanwhile.
    List<Candidate> standingOn(Proposal proposal) {
        return candidates.all(proposal.dossiers()).stream()
                .filter(candidate -> candidate.state() == CandidateState.PROPOSED
                        && proposal.id().equals(candidate.proposalId()))
                .toList();
    }

    /// The candidates still standing on the proposal, in its order.
    List<Candidate> inOrder(Proposal proposal) {
        return standingOn(proposal).stream()
                .sorted(comparingInt(candidate -> proposal.dossiers().indexOf(candidate.dossierId())))
                .toList();
    }

    private static @Nullable String objection(
            @Nullable Candidate candidate, List<Candidate> listed, Set<ProductId> products) {
        if (candidate == null) {
            return "proposal.dossier-unknown";
        }
        if (candidate.state() != CandidateState.RANKED) {
            return "proposal.dossier-not-free";
        }
        if (candidate.doubted()) {
            return "proposal.result-in-question";
        }
        if (!products.add(candidate.dossier().product().id())) {
            return "proposal.product-twice";
        }
        return listed.isEmpty() || isCentral(listed.getFirst()) == isCentral(candidate)
                ? null
                : "proposal.authorities-mixed";
    }

    private static boolean isCentral(Candidate candidate) {
        return candidate.ranking().certifier() == Tier.CENTRE;
    }
}
