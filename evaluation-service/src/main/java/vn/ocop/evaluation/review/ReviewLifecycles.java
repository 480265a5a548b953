package vn.ocop.evaluation.review;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ocop.events.Role;
import vn.ocop.events.Tier;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.TransitionTable;
import vn.ocop.workflow.statemachine.StatemachineEngine;

/// Which lifecycle and which officer serve which tier.
@Component
public class ReviewLifecycles {
    private static final Map<Tier, TransitionTable<ReviewState, ReviewAction, Review>> TABLES =
            Map.of(Tier.DISTRICT, DistrictReview.TABLE, Tier.PROVINCE, ProvincialRanking.TABLE);

    private static final Map<Tier, Role> OFFICERS =
            Map.of(Tier.DISTRICT, Role.DISTRICT_OFFICER, Tier.PROVINCE, Role.PROVINCE_OFFICER);

    private final Map<Tier, Lifecycle<ReviewState, ReviewAction, Review>> lifecycles = Map.of(
            Tier.DISTRICT, StatemachineEngine.lifecycle(DistrictReview.TABLE),
            Tier.PROVINCE, StatemachineEngine.lifecycle(ProvincialRanking.TABLE));

    /// The table of a tier; empty where the tier does not review here.
    static Optional<TransitionTable<ReviewState, ReviewAction, Review>> table(Tier tier) {
        return Optional.ofNullable(TABLES.get(tier));
    }

    /// Whether nothing can happen to the review any more.
    public static boolean isEnded(Review review) {
        return tableOf(review).isTerminal(review.state());
    }

    static TransitionTable<ReviewState, ReviewAction, Review> tableOf(Review review) {
        return table(review.tier()).orElseThrow(() -> unserved(review.tier()));
    }

    /// The role whose office keeps the tier's reviews.
    public static Role officerOf(Tier tier) {
        return Optional.ofNullable(OFFICERS.get(tier)).orElseThrow(() -> unserved(tier));
    }

    Lifecycle<ReviewState, ReviewAction, Review> of(Tier tier) {
        return Optional.ofNullable(lifecycles.get(tier)).orElseThrow(() -> unserved(tier));
    }

    private static IllegalArgumentException unserved(Tier tier) {
        return new IllegalArgumentException("no review at " + tier);
    }
}
