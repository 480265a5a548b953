package vn.ocop.evaluation.scoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.review.ReviewState;
import vn.ocop.evaluation.scoring.AgendaDesk.Item;
import vn.ocop.evaluation.scoring.Quorum;

/// The agenda of a session.
record AgendaView(List<Line> items) {
    static AgendaView of(List<Item> items) {
        return new AgendaView(items.stream().map(Line::of).toList());
    }

    /// A product on the agenda.
    ///
    /// @param sentOn when the members got the dossier
    /// @param noticeWaivedBecause why they did without the working day that the rules give them
    /// @param quorum for this product as it is now
    record Line(
            int number,
            UUID reviewId,
            String code,
            String product,
            String producer,
            ReviewState state,
            @Nullable LocalDate sentOn,
            @Nullable String noticeWaivedBecause,
            Quorum quorum) {
        static Line of(Item item) {
            var review = item.review();
            var facts = review.dossier().facts();
            var notice = item.notice();
            return new Line(
                    item.number(),
                    review.id(),
                    facts.product().code(),
                    facts.product().name(),
                    facts.producer().name(),
                    review.state(),
                    notice == null ? null : notice.sentOn(),
                    notice == null ? null : notice.waivedBecause(),
                    item.quorum());
        }
    }
}
