package vn.ocop.registration.likeness;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProductId;

/// A product whose name is nearly that of another one of the same product set, accents aside.
///
/// @param producer as published
/// @param likeness of the names in per cent, 100 for the same letters
/// @param verdict the latest one, absent where nobody has judged yet
public record NearDuplicate(
        ProductId product,
        String name,
        int setNumber,
        String producer,
        String communeCode,
        int likeness,
        @Nullable Verdict verdict) {}
