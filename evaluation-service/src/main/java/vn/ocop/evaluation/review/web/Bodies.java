package vn.ocop.evaluation.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.review.NoticeDraft;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.web.text.Text;

/// What actions on a review bring along.
final class Bodies {
    private Bodies() {}

    /// What to mend, and why.
    record Return(@NotNull @Size(min = 1, max = 50) @Valid List<Item> items) {
        List<ReturnedItem> named() {
            return items.stream()
                    .map(item -> new ReturnedItem(item.item(), item.reason()))
                    .toList();
        }
    }

    /// One item to mend.
    record Item(
            @NotNull @Text(max = 100) String item,
            @NotNull @Text(max = 1000, lines = true) String reason) {}

    /// The session that a dossier is admitted to, and when its members got it.
    ///
    /// @param sentOn absent for today
    /// @param noticeWaivedBecause why they do without the working day that the rules give them
    record Admission(
            @NotNull UUID sessionId,
            @Nullable LocalDate sentOn,
            @Nullable @Text(max = 500) String noticeWaivedBecause) {
        NoticeDraft notice() {
            return new NoticeDraft(sentOn, noticeWaivedBecause);
        }
    }

    /// Why a case ends whatever the points.
    record Disqualification(
            @NotNull @Text(max = 2000, lines = true) String reason,
            @NotNull @Text(max = 500) String legalGround) {}

    /// Who takes a review over.
    record Reassignment(@NotNull @Text(max = 100) String person) {}

    /// What the centre decided.
    ///
    /// @param score the centre's mean, at most two decimal places
    /// @param reference number and issuer of the ministry's decision
    record CentralResult(
            @NotNull @Digits(integer = 3, fraction = 2) @Min(0) @Max(100)
            BigDecimal score,

            @Min(1) @Max(5) int stars,
            @NotNull @Text(max = 200) String reference) {}
}
