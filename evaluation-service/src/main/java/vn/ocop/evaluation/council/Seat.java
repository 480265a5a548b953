package vn.ocop.evaluation.council;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.text.Text;

/// A person's seat in a council.
///
/// @param person the subject of the person's token
/// @param department that sent the person
public record Seat(
        @NotNull @Text(max = 100) String person,
        @NotNull @Text(max = 200) String name,
        @NotNull Position position,
        @Nullable @Text(max = 200) String department) {}
