package vn.ocop.rulebook;

import org.jspecify.annotations.Nullable;

/// An item of a rulebook's document list.
///
/// @param item the code by which documents and returned items name it, e.g. `business-plan`
/// @param name the Vietnamese name
/// @param nameEn the English name
/// @param mandatory whether a dossier without it is incomplete; others back criteria
/// @param forServices whether services must have it as well; samples, for one, they cannot hand in
/// @param samples how many samples of the product it stands for; absent for papers
public record RequiredDocument(
        String item,
        String name,
        String nameEn,
        boolean mandatory,
        boolean forServices,
        @Nullable Integer samples) {
    public RequiredDocument {
        Check.that(samples == null || samples > 0, "%s asks for %s samples", item, samples);
    }
}
