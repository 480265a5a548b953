package vn.ocop.evaluation.minutes;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.text.Text;

/// A supplement as the secretary or the chair asks for it.
///
/// @param reviewId the product that it is about; absent where it concerns all
public record SupplementDraft(
        @NotNull @Text(max = 1000) String reason,
        @NotNull @Text(max = 20000, lines = true) String text,
        @Nullable UUID reviewId) {}
