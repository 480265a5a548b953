package vn.ocop.certification.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.events.DossierId;

/// A product on a decision, as it was ranked when the decision was prepared.
///
/// @param registeredBy who registered it
/// @param scoredBy whoever scored it
public record ListedProduct(
        DossierId dossierId, String productName, int stars, String registeredBy, List<String> scoredBy) {
    public ListedProduct {
        scoredBy = List.copyOf(scoredBy);
    }

    static ListedProduct of(Candidate candidate) {
        var dossier = candidate.dossier();
        return new ListedProduct(
                candidate.dossierId(),
                dossier.product().name(),
                candidate.ranking().stars(),
                dossier.registeredBy(),
                candidate.ranking().scoredBy());
    }

    /// What keeps the person from signing for this product.
    Optional<Dependence> dependenceOf(String person) {
        if (registeredBy.equals(person)) {
            return Optional.of(Dependence.REGISTERED);
        }
        return scoredBy.contains(person) ? Optional.of(Dependence.SCORED) : Optional.empty();
    }

    /// Whether the candidate is still proposed by this proposal and ranked as it was when the decision listed it.
    boolean standsAsListed(Candidate candidate, UUID proposalId) {
        return candidate.state() == CandidateState.PROPOSED
                && proposalId.equals(candidate.proposalId())
                && equals(of(candidate));
    }
}
