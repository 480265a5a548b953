package vn.ocop.evaluation.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A lot as it came in.
///
/// @param what the samples are
/// @param quantity how many
/// @param unit what one of them is, e.g. a jar of 500 g
/// @param receivedFrom who brought them
/// @param condition in which they came
public record LotDraft(
        String what,
        int quantity,
        String unit,
        LocalDate receivedOn,
        String receivedFrom,
        String condition,
        @Nullable LocalDate bestBefore,
        Storage storage) {}
