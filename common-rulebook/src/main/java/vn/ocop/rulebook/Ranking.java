package vn.ocop.rulebook;

import java.util.List;

/// What a closed pass makes of a product.
///
/// @param tally the exact mean of the sheets' totals
/// @param bandStars the stars of the mean alone
/// @param stars the stars after gates, never more than `bandStars`
/// @param missed the gates at levels up to `bandStars` that were not reached
/// @param consolidated the council's value of each criterion, in the set's order
public record Ranking(Tally tally, int bandStars, int stars, List<GateMiss> missed, List<Consolidated> consolidated) {
    public Ranking {
        missed = List.copyOf(missed);
        consolidated = List.copyOf(consolidated);
    }
}
