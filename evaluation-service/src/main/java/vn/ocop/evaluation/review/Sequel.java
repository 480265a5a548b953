package vn.ocop.evaluation.review;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.Tier;

/// What follows from a closed pass by the dossier's rulebook.
///
/// @param nextTier the tier that reviews it next, absent where none does
/// @param certifier the tier that certifies its stars, absent where nobody does
/// @param provisionalStars what the province certifies while the centre decides; absent where it waits
public record Sequel(
        @Nullable Tier nextTier,
        @Nullable Tier certifier,
        @Nullable Integer provisionalStars) {
    /// The pass is scored again, or the case ends.
    public static final Sequel NONE = new Sequel(null, null, null);
}
