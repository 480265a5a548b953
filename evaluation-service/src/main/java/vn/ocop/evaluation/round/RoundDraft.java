package vn.ocop.evaluation.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.text.Text;

/// A round as an officer asks for it.
public record RoundDraft(
        @NotNull @Text(max = 20) String unitCode,
        @Min(2018) @Max(2100) int year,
        @Min(1) @Max(99) int number,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @Nullable LocalDate requestsBy) {}
