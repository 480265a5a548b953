package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.registration.dossier.Readiness;
import vn.ocop.rulebook.GateMiss;
import vn.ocop.rulebook.RequiredDocument;

/// What a dossier still lacks before it is sent. The figures follow from the producer's own ticks; they bind nobody.
///
/// @param session the day on which evidence must still be valid
/// @param expiring documents that end before the session
/// @param total of the own ticks, absent until every criterion is ticked
/// @param stars that would follow from them, after gates
/// @param lackingEvidence codes of the criteria that claim more than the least without any document
record ReadinessView(
        @Schema(example = "vn-2026") String rulebook,
        LocalDate session,
        List<RequiredDocument> missing,
        List<DocumentFacts> expiring,
        @Nullable Integer total,
        @Nullable Integer stars,
        List<GateMiss> missedGates,
        List<String> lackingEvidence,
        List<LineView> criteria) {
    static ReadinessView of(Readiness readiness) {
        return new ReadinessView(
                readiness.rulebook(),
                readiness.session(),
                readiness.missing(),
                readiness.expiring(),
                readiness.total(),
                readiness.stars(),
                readiness.missedGates(),
                readiness.lines().stream()
                        .filter(Readiness.Line::lacksEvidence)
                        .map(line -> line.criterion().code())
                        .toList(),
                readiness.lines().stream().map(LineView::of).toList());
    }

    /// One criterion.
    ///
    /// @param boxes the points of each box by position
    /// @param box position of the ticked box, absent where none is
    /// @param documents how many documents back it
    record LineView(
            @Schema(example = "1.1") String code,
            @Schema(example = "Nguồn gốc nguyên liệu") String title,
            List<Integer> boxes,
            @Nullable Integer box,
            int documents) {
        static LineView of(Readiness.Line line) {
            var criterion = line.criterion();
            return new LineView(criterion.code(), criterion.title(), criterion.boxes(), line.box(), line.documents());
        }
    }
}
