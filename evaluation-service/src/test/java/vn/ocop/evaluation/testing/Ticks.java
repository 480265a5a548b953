package vn.ocop.evaluation.testing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Ticks that come to a total, by the criteria that the service shows.
public final class Ticks {
    private Ticks() {}

    /// One box per criterion whose points come to exactly the total, high gates first: no criterion is given less
    /// than it could have.
    public static String of(JsonNode criteria, int total) {
        return of(criteria, total, "");
    }

    /// The same, with the least box of one criterion.
    public static String of(JsonNode criteria, int total, String starved) {
        var choices = criteria.valueStream()
                .map(node -> new Choice(
                        node.path("code").asString(),
                        node.path("boxes").valueStream().map(JsonNode::asInt).toList(),
                        node.path("minimums")
                                .valueStream()
                                .mapToInt(JsonNode::asInt)
                                .max()
                                .orElse(0)))
                .map(choice -> choice.code.equals(starved) ? choice.leastOnly() : choice)
                .toList();
        return solve(choices, total);
    }

    /// The criterion of a gate for so many stars that no gate for fewer stars guards.
    public static String gate(JsonNode criteria, int stars) {
        return criteria.valueStream()
                .filter(node -> node.path("minimums").has(String.valueOf(stars))
                        && !node.path("minimums").has(String.valueOf(stars - 1)))
                .findFirst()
                .orElseThrow()
                .path("code")
                .asString();
    }

    private static String solve(List<Choice> choices, int total) {
        var sums = new ArrayList<BitSet>();
        var start = new BitSet();
        start.set(0);
        sums.add(start);
        for (var choice : choices) {
            var next = new BitSet();
            choice.open().forEach(box -> sums.getLast().stream().forEach(sum -> next.set(sum + choice.boxes.get(box))));
            sums.add(next);
        }
        if (!sums.getLast().get(total)) {
            throw new IllegalArgumentException("no ticks come to " + total);
        }
        var ticks = new ArrayList<String>();
        int left = total;
        for (int i = choices.size() - 1; i >= 0; i--) {
            var choice = choices.get(i);
            int box = choice.box(sums.get(i), left);
            ticks.add("\"%s\":%d".formatted(choice.code, box));
            left -= choice.boxes.get(box);
        }
        return ticks.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private record Choice(String code, List<Integer> boxes, int minimum) {
        Choice leastOnly() {
            return new Choice(code, boxes.subList(0, 1), 0);
        }

        List<Integer> open() {
            return IntStream.range(0, boxes.size())
                    .filter(box -> boxes.get(box) >= minimum)
                    .boxed()
                    .toList();
        }

        int box(BitSet before, int left) {
            return open().stream()
                    .filter(box -> boxes.get(box) <= left && before.get(left - boxes.get(box)))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
