package vn.ocop.registration.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody looks for among the dossiers.
///
/// @param words found in product, producer and code, accents aside
/// @param before the last id of the page before
public record DossierSearch(
        @Nullable DossierState state,
        @Nullable String words,
        @Nullable String communeCode,
        @Nullable UUID before,
        int rows) {}
