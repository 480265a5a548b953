package vn.ocop.evaluation.complaint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.complaint.ComplaintEntry;
import vn.ocop.evaluation.complaint.ComplaintState;
import vn.ocop.evaluation.complaint.ComplaintView;
import vn.ocop.evaluation.complaint.Lodging.Ground;
import vn.ocop.evaluation.complaint.Lodging.Way;
import vn.ocop.evaluation.complaint.Officer;
import vn.ocop.evaluation.complaint.Resolution;
import vn.ocop.evaluation.review.ActionView;
import vn.ocop.rulebook.Reading;
import vn.ocop.web.version.Versioned;

/// A complaint as it goes over the wire.
///
/// @param unitCode the unit that settles it
/// @param late whether it came after the time in which one can complain
/// @param officer who deals with it; absent while it waits on the office of the unit
/// @param deadlines those that are open, with the days that are left or over
record ComplaintShown(
        UUID id,
        long version,
        ComplaintState state,
        UUID reviewId,
        String unitCode,
        String productName,
        String producerName,
        Ground ground,
        String text,
        Way way,
        LocalDate receivedOn,
        LocalDate learnedOn,
        boolean late,
        @Nullable Officer officer,
        @Nullable LocalDate acceptedOn,
        boolean complex,
        @Nullable Resolution settlement,
        List<Reading> deadlines,
        List<ActionView> allowedActions)
        implements Versioned {
    static ComplaintShown of(ComplaintView view) {
        var complaint = view.complaint();
        var lodging = complaint.lodging();
        var facts = view.review().dossier().facts();
        return new ComplaintShown(
                complaint.id(),
                complaint.version(),
                complaint.state(),
                complaint.reviewId(),
                complaint.unitCode(),
                facts.product().name(),
                facts.producer().name(),
                lodging.ground(),
                lodging.text(),
                lodging.way(),
                lodging.receivedOn(),
                lodging.learnedOn(),
                view.late(),
                complaint.officer(),
                complaint.acceptedOn(),
                complaint.complex(),
                complaint.settlement(),
                view.deadlines(),
                view.actions().stream()
                        .map(action -> new ActionView(action.action().name(), action.allowed(), action.whyNot()))
                        .toList());
    }

    /// The complaints on a review, as they came in.
    record OnReview(List<ComplaintShown> items) {}

    /// What happened to a complaint, first things first.
    record Deeds(List<Deed> items) {}

    /// One line of its history.
    record Deed(
            long version,
            String action,
            @Nullable ComplaintState from,
            ComplaintState to,
            String person,
            String name,
            Instant at,
            @Nullable String why) {
        static Deed of(ComplaintEntry entry) {
            var act = entry.act();
            return new Deed(
                    entry.version(),
                    entry.action(),
                    entry.from(),
                    entry.to(),
                    act.person(),
                    act.name(),
                    act.at(),
                    act.why());
        }
    }
}
