package vn.ocop.demo.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// The criteria that a member sees, and a way of ticking them that comes to a wanted total.
public final class ScoreCard {
    private final List<Choice> criteria;

    private ScoreCard(List<Choice> criteria) {
        this.criteria = criteria;
    }

    /// A criterion and the points of its boxes by position.
    private record Choice(String code, List<Integer> boxes, int minimum, int maximum) {
        IntStream offered() {
            return IntStream.range(0, boxes.size())
                    .filter(box -> boxes.get(box) >= minimum && boxes.get(box) <= maximum);
        }

        Choice atItsLeast() {
            return new Choice(code, boxes, 0, Collections.min(boxes));
        }
    }

    /// From the criteria as the service shows them, with no regard to gates.
    public static ScoreCard of(JsonNode criteria) {
        return read(criteria, node -> 0);
    }

    /// From the criteria as the service shows them: every gate up to these stars is reached.
    public static ScoreCard reachingGates(JsonNode criteria, int stars) {
        return read(criteria, node -> minimumUpTo(node, stars));
    }

    /// The same card, but for one criterion only its least box is left, so that its gate is missed.
    public ScoreCard missing(String code) {
        return new ScoreCard(criteria.stream()
                .map(choice -> choice.code().equals(code) ? choice.atItsLeast() : choice)
                .toList());
    }

    /// The criterion of the first gate for exactly these stars.
    public static String gatedCriterion(JsonNode criteria, int stars) {
        return criteria.valueStream()
                .filter(node -> node.path("minimums").has(String.valueOf(stars)) && minimumUpTo(node, stars - 1) == 0)
                .map(node -> node.path("code").asString())
                .findFirst()
                .orElseThrow();
    }

    /// One box per criterion whose points come to the total, or as near below it as boxes allow.
    ///
    /// @param hand varies which boxes are taken, as members differ
    public Map<String, Integer> ticks(int total, long hand) {
        var shuffled = new ArrayList<>(criteria);
        Collections.shuffle(shuffled, new Random(hand));
        var sums = reachable(shuffled);
        var left = sums.getLast().previousSetBit(total);
        var ticks = new LinkedHashMap<String, Integer>();
        for (var index = shuffled.size() - 1; index >= 0; index--) {
            var choice = shuffled.get(index);
            var before = sums.get(index);
            var rest = left;
            var box = choice.offered()
                    .filter(offer -> rest >= choice.boxes().get(offer)
                            && before.get(rest - choice.boxes().get(offer)))
                    .findFirst()
                    .orElseThrow();
            ticks.put(choice.code(), box);
            left -= choice.boxes().get(box);
        }
        return ticks;
    }

    private static List<BitSet> reachable(List<Choice> choices) {
        var sums = new ArrayList<BitSet>();
        var start = new BitSet();
        start.set(0);
        sums.add(start);
        for (var choice : choices) {
            var next = new BitSet();
            choice.offered()
                    .map(choice.boxes()::get)
                    .forEach(points -> sums.getLast().stream().forEach(sum -> next.set(sum + points)));
            sums.add(next);
        }
        return sums;
    }

    private static ScoreCard read(JsonNode criteria, ToIntFunction<JsonNode> minimum) {
        return new ScoreCard(criteria.valueStream()
                .map(node -> new Choice(
                        node.path("code").asString(),
                        node.path("boxes").valueStream().map(JsonNode::asInt).toList(),
                        minimum.applyAsInt(node),
                        Integer.MAX_VALUE))
                .toList());
    }

    private static int minimumUpTo(JsonNode criterion, int stars) {
        return IntStream.rangeClosed(1, stars)
                .map(level ->
                        criterion.path("minimums").path(String.valueOf(level)).asInt(0))
                .max()
                .orElse(0);
    }
}
