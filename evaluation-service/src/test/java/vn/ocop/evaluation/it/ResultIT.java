package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Panel;

/// The result of a closed pass says what the council came to at each criterion that guards stars.
class ResultIT {
    private final Panel panel = Panel.of2026("24");
    private final UUID review = Case.of2026().reported().review();

    @Test
    void eachCriterionThatGuardsStarsShowsTheCouncilsValue() {
        panel.admit(review);
        var criteria = panel.criteria(review);
        var starved = panel.scoreBelowGate(review, 75, 2);
        assertThat(panel.conclude(review).status()).isEqualTo(200);

        var gates = gates();

        assertThat(gates).isNotEmpty().containsExactlyElementsOf(expected(criteria));
        var gate = gate(starved);
        assertThat(gate.path("title").asString()).isNotBlank();
        assertThat(gate.path("value").asInt())
                .isLessThan(gate.path("minimums").path("4").asInt());
        assertThat(gate.path("allows").asInt()).isEqualTo(3);
        var missed =
                panel.officer().get("/reviews/" + review + "/result").body().path("missedGates");
        assertThat(missed.valueStream())
                .anySatisfy(miss -> assertThat(miss.path("reached")).isEqualTo(gate.path("value")));
    }

    @Test
    void aCriterionWhoseMinimumsAreReachedAllowsFiveStars() {
        panel.judge(review, 75, 75, 75, 75, 75);

        assertThat(result().path("gates").valueStream())
                .allMatch(gate -> gate.path("minimums")
                                .valueStream()
                                .anyMatch(least -> gate.path("value").asInt() < least.asInt())
                        ? gate.path("allows").asInt() == 4
                        : gate.path("allows").asInt() == 5);
    }

    @Test
    void beforeThePassClosesNoValueIsShown() {
        panel.admit(review);
        panel.score(review, 75, 75, 75, 75, 75);

        assertThat(panel.officer().get("/reviews/" + review + "/result").body().path("passes"))
                .isEmpty();
    }

    private List<Map.Entry<String, Integer>> gates() {
        return result().path("gates")
                .valueStream()
                .map(gate -> Map.entry(
                        gate.path("criterion").asString(), gate.path("value").asInt()))
                .toList();
    }

    private JsonNode gate(String criterion) {
        return result().path("gates")
                .valueStream()
                .filter(gate -> gate.path("criterion").asString().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode result() {
        return panel.officer()
                .get("/reviews/" + review + "/result")
                .body()
                .path("passes")
                .path(0);
    }

    /// The mean of what the members' own sheets say, rounded down to a box, of each criterion with a minimum.
    private List<Map.Entry<String, Integer>> expected(JsonNode criteria) {
        var sheets = IntStream.rangeClosed(1, 5)
                .mapToObj(member -> panel.member(member)
                        .get("/reviews/" + review + "/sheet")
                        .body()
                        .path("ticks"))
                .toList();
        var expected = new ArrayList<Map.Entry<String, Integer>>();
        for (var criterion : criteria) {
            if (!criterion.path("minimums").isEmpty()) {
                var code = criterion.path("code").asString();
                var boxes = criterion.path("boxes");
                var mean = sheets.stream()
                        .mapToInt(ticks -> boxes.path(ticks.path(code).asInt()).asInt())
                        .average()
                        .orElseThrow();
                expected.add(Map.entry(
                        code,
                        boxes.valueStream()
                                .mapToInt(JsonNode::asInt)
                                .filter(box -> box <= mean)
                                .max()
                                .orElseThrow()));
            }
        }
        return expected;
    }
}
