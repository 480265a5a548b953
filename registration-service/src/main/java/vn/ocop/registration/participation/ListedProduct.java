package vn.ocop.registration.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProductId;

/// A product on a province's list of a year.
///
/// @param decision the paper that approved it; absent while it is only proposed
public record ListedProduct(
        ProductId productId,
        String name,
        String producer,
        String communeCode,
        String listedBy,
        Instant listedAt,
        @Nullable String decision,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {}
