package vn.ocop.certification.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.Tier;

/// The stars of a product as evaluation told them; nobody enters them here.
///
/// @param certifier the tier whose authority certifies so many stars
/// @param provisional certified while the centre still decides
/// @param centralReference number and issuer of the ministry's decision, for five stars only
/// @param scoredBy whoever scored the product, at any tier that told so
public record Ranking(
        int stars,
        Tier certifier,
        boolean provisional,
        @Nullable String centralReference,
        List<String> scoredBy,
        String rankedBy,
        Instant rankedAt) {
    public Ranking {
        scoredBy = List.copyOf(scoredBy);
    }

    /// Whether a certificate with the stars of `other` says what one with these would say.
    boolean certifiesLike(Ranking other) {
        return stars == other.stars && certifier == other.certifier;
    }

    Ranking scoredAlsoBy(List<String> scorers) {
        return new Ranking(stars, certifier, provisional, centralReference, scorers, rankedBy, rankedAt);
    }
}
