package vn.ocop.evaluation.scoring;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.rulebook.Sheet;

/// A sheet (phiếu chấm điểm) that a member submitted. It never changes; others see it once its pass is
/// closed.
///
/// @param ticks by the criterion's code, in the set's order
/// @param total the sum of the points
/// @param hash SHA-256 over the canonical content
public record SealedSheet(
        UUID id,
        UUID reviewId,
        int pass,
        String member,
        String memberName,
        SequencedMap<String, Tick> ticks,
        int total,
        String hash,
        Instant submittedAt) {

    /// The ticks as the rulebook's arithmetic takes them.
    public Sheet sheet() {
        return new Sheet(ticks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, tick -> tick.getValue().box())));
    }

    /// The same sheet with these ticks.
    SealedSheet with(SequencedMap<String, Tick> others, int sum) {
        return new SealedSheet(id, reviewId, pass, member, memberName, others, sum, hash, submittedAt);
    }

    /// Ticks with their points, in the set's order.
    static SequencedMap<String, Tick> ticks(Map<String, Integer> boxes, Map<String, Integer> points) {
        var ticks = new LinkedHashMap<String, Tick>();
        points.forEach((code, value) -> ticks.put(code, new Tick(boxes.getOrDefault(code, 0), value)));
        return ticks;
    }
}
