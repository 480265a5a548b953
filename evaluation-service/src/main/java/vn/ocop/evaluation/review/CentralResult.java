package vn.ocop.evaluation.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.Tier;

/// What the centre decided.
///
/// @param score the centre's mean
/// @param stars the centre's stars
/// @param reference number and issuer of the ministry's decision
/// @param recognisedStars what the product has by the rulebook: the centre's, or the province's own
/// @param certifier the tier that certifies them, absent where nobody does
public record CentralResult(
        BigDecimal score,
        int stars,
        String reference,
        int recognisedStars,
        @Nullable Tier certifier) {}
