package vn.ocop.evaluation.sample.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.sample.LotDraft;
import vn.ocop.evaluation.sample.Storage;
import vn.ocop.evaluation.sample.Use;
import vn.ocop.web.text.Text;

/// What the actions on samples bring along.
final class SampleBodies {
    private static final int MOST = 100_000;

    private SampleBodies() {}

    /// Samples that came in.
    ///
    /// @param unit what one of them is, e.g. a jar of 500 g
    /// @param keeping how they are kept
    record SampleReceipt(
            @NotNull @Text(max = 300) String what,
            @Min(1) @Max(MOST) int quantity,
            @NotNull @Text(max = 100) String unit,
            @NotNull LocalDate receivedOn,
            @NotNull @Text(max = 200) String receivedFrom,
            @NotNull @Text(max = 500, lines = true) String condition,
            @Nullable LocalDate bestBefore,
            @NotNull @Text(max = 200) String place,
            @NotNull @Text(max = 200) String keeping) {
        LotDraft draft() {
            var storage = new Storage(place, keeping);
            return new LotDraft(what, quantity, unit, receivedOn, receivedFrom, condition, bestBefore, storage);
        }
    }

    /// Where samples lie from now on.
    record SampleStorage(
            @NotNull @Text(max = 200) String place,
            @NotNull @Text(max = 200) String keeping,
            @NotNull @Text(max = 500, lines = true) String reason) {}

    /// To whom samples are given.
    record SampleHandOver(
            @NotNull @Text(max = 100) String person,
            @Nullable @Text(max = 500, lines = true) String reason) {}

    /// Why.
    record SampleReason(
            @NotNull @Text(max = 500, lines = true) String reason) {}

    /// What samples were taken for.
    record SampleUse(
            @NotNull Use use,
            @Min(1) @Max(MOST) int quantity,
            @NotNull @Text(max = 500, lines = true) String reason) {}
}
