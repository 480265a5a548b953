package vn.ocop.registration.dossier;

import org.jspecify.annotations.Nullable;

/// What the later services made of a dossier, as far as it is known.
public record Result(@Nullable Integer stars, @Nullable String certificateNumber) {
    /// Nothing yet.
    public static final Result NONE = new Result(null, null);
}
