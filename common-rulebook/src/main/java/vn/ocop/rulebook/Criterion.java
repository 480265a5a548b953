package vn.ocop.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A criterion: its boxes, of which a member ticks exactly one, and the minimums (gates) that guard stars.
///
/// @param code text, unique within its set
/// @param boxes the points of each box by position; two boxes may carry equal points
/// @param minimums the least points by the stars that they guard
public record Criterion(String code, String title, Part part, List<Integer> boxes, Map<Integer, Integer> minimums) {
    private static final int MOST_STARS = 5;

    public Criterion {
        boxes = List.copyOf(boxes);
        minimums = Map.copyOf(minimums);
        Check.that(code.matches("\\d+(\\.\\d+)*"), "'%s' is not a criterion's code", code);
        Check.that(!title.isBlank(), "criterion %s has no title", code);
        Check.that(boxes.size() >= 2, "criterion %s offers %d boxes, a choice needs two", code, boxes.size());
        Check.that(boxes.stream().sorted().toList().equals(boxes), "boxes %s of %s do not ascend", boxes, code);
        Check.that(boxes.getFirst() >= 0, "criterion %s offers negative points", code);
        for (var gate : minimums.entrySet()) {
            int stars = gate.getKey();
            Check.that(3 <= stars && stars <= MOST_STARS, "criterion %s guards %d stars", code, stars);
            Check.that(
                    boxes.contains(gate.getValue()),
                    "the gate for %d stars of %s is at %d, which no box of %s offers",
                    stars,
                    code,
                    gate.getValue(),
                    boxes);
        }
    }

    /// The most points it can give.
    public int maximum() {
        return boxes.getLast();
    }

    /// Whether a box stands at the position.
    public boolean offers(int position) {
        return 0 <= position && position < boxes.size();
    }

    /// The most stars that the points allow: one below the first minimum that they miss.
    public int allows(int points) {
        return minimums.entrySet().stream()
                .filter(minimum -> points < minimum.getValue())
                .mapToInt(minimum -> minimum.getKey() - 1)
                .min()
                .orElse(MOST_STARS);
    }

    /// The points of the box nearest to the mean of the members' points, of the lower one of two equally near.
    public int nearest(Tally points) {
        return boxes.stream()
                .min(Comparator.comparingLong(box -> Math.abs((long) box * points.count() - points.sum())))
                .orElseThrow();
    }

    /// The mean of the members' points, rounded down to the points of a box.
    public int consolidated(Tally points) {
        return boxes.reversed().stream()
                .filter(points::reaches)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(points + " lies below the boxes of " + code));
    }
}
