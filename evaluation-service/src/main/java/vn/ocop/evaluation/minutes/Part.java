package vn.ocop.evaluation.minutes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.Tier;

/// A part of minutes: what concerns all, or one product. It is withheld as a whole from whoever has a conflict of
/// interest with the product.
///
/// @param reviewId of the product, absent for what concerns all
/// @param key `session`, or the review's id
/// @param html the text as a fragment of XHTML
/// @param sha256 over the fragment's UTF-8 bytes
public record Part(String key, String title, @Nullable UUID reviewId, String html, String sha256) {
    /// The key of the part that concerns all.
    static final String SESSION = "session";

    static Part of(String title, @Nullable UUID reviewId, String html) {
        return new Part(reviewId == null ? SESSION : reviewId.toString(), title, reviewId, html, Sha256.of(html));
    }

    /// A product that minutes are about.
    public record Subject(UUID reviewId, DossierId dossierId, Tier tier) {}
}
