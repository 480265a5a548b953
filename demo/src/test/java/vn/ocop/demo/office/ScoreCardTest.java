package vn.ocop.demo.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCardTest {
    private static final JsonNode CRITERIA = JsonMapper.builder().build().readTree("""
            [{"code": "1.1", "boxes": [0, 1, 3, 5], "minimums": {"3": 1, "4": 3}},
             {"code": "1.2", "boxes": [1, 2], "minimums": {}},
             {"code": "2.1", "boxes": [0, 2, 2, 4], "minimums": {"4": 2}}]""");

    @Test
    void ticksOneBoxPerCriterionThatComeToTheTotal() {
        for (var total : new int[] {1, 4, 7, 9, 11}) {
            var ticks = ScoreCard.of(CRITERIA).ticks(total, total);

            assertThat(ticks).containsOnlyKeys("1.1", "1.2", "2.1");
            assertThat(points(ticks)).isEqualTo(total);
        }
    }

    @Test
    void comesAsNearAsTheBoxesAllow() {
        assertThat(points(ScoreCard.of(CRITERIA).ticks(100, 1))).isEqualTo(11);
    }

    @Test
    void reachesTheGatesWhereAsked() {
        var ticks = ScoreCard.reachingGates(CRITERIA, 4).ticks(6, 1);

        assertThat(points(ticks)).isEqualTo(6);
        assertThat(ticks).containsEntry("1.1", 2);
    }

    @Test
    void missesOnlyTheGateThatItIsToldToMiss() {
        var gated = ScoreCard.gatedCriterion(CRITERIA, 4);
        var ticks = ScoreCard.reachingGates(CRITERIA, 4).missing(gated).ticks(7, 1);

        assertThat(gated).isEqualTo("2.1");
        assertThat(ticks).containsEntry("2.1", 0).containsEntry("1.1", 3);
    }

    private static int points(Map<String, Integer> ticks) {
        return CRITERIA.valueStream()
                .mapToInt(criterion -> criterion
                        .path("boxes")
                        .path(ticks.getOrDefault(criterion.path("code").asString(), -1))
                        .asInt())
                .sum();
    }
}
