package vn.ocop.evaluation.preview;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.review.Review;
import vn.ocop.rulebook.Bands;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.Scoring;

/// Rules as they might become: those of a rulebook but for what is named here.
///
/// @param rulebook whose criteria, gates and bands are taken; absent for each dossier's own
/// @param two the least mean of two stars, likewise `three`, `four` and `five`; absent for the rulebook's
/// @param spreadLimit points by which two sheets may differ; absent for the policy that each dossier is pinned to
/// @param nearestBox whether a criterion's mean is rounded to the nearest box instead of down; absent for the policy
///     that each dossier is pinned to
/// @param gates minimums that are to be added or changed
public record Draft(
        @Nullable String rulebook,
        @Nullable Integer two,
        @Nullable Integer three,
        @Nullable Integer four,
        @Nullable Integer five,
        @Nullable Integer spreadLimit,
        @Nullable Boolean nearestBox,
        List<DraftGate> gates) {
    public Draft {
        gates = List.copyOf(gates);
    }

    /// The arithmetic for a review's product; empty where the rulebook has no complete criteria for it.
    ///
    /// @param pinned how the dossier's policy rounds
    /// @throws IllegalArgumentException for bands that do not ascend, and gates that no box offers
    Optional<Scoring> scoring(Review review, boolean pinned, Rulebooks rulebooks) {
        var facts = review.dossier().facts();
        var rules = rulebooks.get(requireNonNullElse(rulebook, facts.rulebook()));
        return Optional.ofNullable(rules.sets().get(facts.product().setNumber()))
                .filter(CriteriaSet::complete)
                .map(set -> new Scoring(
                        bands(rules), DraftGate.applied(gates, set), requireNonNullElse(nearestBox, pinned)));
    }

    private Bands bands(Rulebook rules) {
        var own = rules.bands();
        return new Bands(
                requireNonNullElse(two, own.two()),
                requireNonNullElse(three, own.three()),
                requireNonNullElse(four, own.four()),
                requireNonNullElse(five, own.five()));
    }
}
