package vn.ocop.evaluation.council;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session as a secretary asks for it.
public record SessionDraft(
        @NotNull UUID councilId,
        @Nullable UUID roundId,
        @NotNull LocalDate heldOn) {}
