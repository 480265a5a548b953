package vn.ocop.evaluation.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.evaluation.review.HistoryEntry;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewState;
import vn.ocop.events.Holder;
import vn.ocop.events.Tier;

/// Reads the way of a review from its history, which keeps every step with its time.
final class Way {
    private static final String CENTRE = "00";

    private Way() {}

    /// The segments, first things first. Steps within one pair of hands are one segment.
    static List<Segment> of(Review review, List<HistoryEntry> history) {
        List<Segment> way = new ArrayList<>();
        for (var entry : history) {
            var next = segment(review, entry);
            var last = way.isEmpty() ? null : way.getLast();
            if (last != null && last.until() == null) {
                if (next.filter(last::isWith).isPresent()) {
                    continue;
                }
                way.set(way.size() - 1, last.until(entry.act().at()));
            }
            next.ifPresent(way::add);
        }
        return way;
    }

    private static Optional<Segment> segment(Review review, HistoryEntry entry) {
        var office = review.tier() == Tier.DISTRICT ? Holder.DISTRICT : Holder.PROVINCE;
        var commune = review.dossier().facts().place().communeCode();
        return switch (entry.to()) {
            case RECEIVED, UNDER_CHECK -> segment(office, false, review.unitCode(), entry);
            case SCORING, RESCORING -> segment(office, true, review.unitCode(), entry);
            case RETURNED, SUPPLEMENT -> segment(Holder.PRODUCER, false, commune, entry);
            case FORWARDED_TO_CENTRE -> segment(Holder.CENTRE, false, CENTRE, entry);
            case PASSED, RANKED, NOT_QUALIFIED, DISQUALIFIED, WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<Segment> segment(Holder holder, boolean council, String unit, HistoryEntry entry) {
        return Optional.of(
                new Segment(holder, council, unit, entry.action(), entry.act().at(), null));
    }

    /// Whether what the office was asked for is done.
    static boolean isDone(ReviewState state) {
        return switch (state) {
            case RECEIVED, UNDER_CHECK, SCORING, RESCORING, RETURNED, SUPPLEMENT -> false;
            case FORWARDED_TO_CENTRE, PASSED, RANKED, NOT_QUALIFIED, DISQUALIFIED, WITHDRAWN -> true;
        };
    }
}
