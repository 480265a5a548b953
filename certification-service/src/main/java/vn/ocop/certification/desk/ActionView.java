package vn.ocop.certification.desk;

import org.jspecify.annotations.Nullable;

/// An action that the present state knows, whether this person may take it, and if not why not, in words.
public record ActionView(
        String action, boolean allowed, @Nullable String whyNot) {}
