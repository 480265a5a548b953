package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.rulebook.file.RulebookFiles;

class NearestBoxTest {
    private static final int ROUNDS = 200;

    @Test
    void theLowerOfTwoEquallyNearBoxesCounts() {
        var criterion = new Criterion("1.1", "Nguồn nguyên liệu", Part.A, List.of(0, 1, 3, 5), Map.of());

        assertThat(criterion.nearest(new Tally(4, 2))).isEqualTo(1);
        assertThat(criterion.nearest(new Tally(5, 2))).isEqualTo(3);
        assertThat(criterion.nearest(new Tally(9, 2))).isEqualTo(5);
        assertThat(criterion.consolidated(new Tally(9, 2))).isEqualTo(3);
    }

    @Test
    void everyCriterionAgreesWithDecimals() {
        var random = new Random(5);
        for (var rulebook : RulebookFiles.load().all()) {
            for (var set : rulebook.sets().values()) {
                set.criteria().forEach(criterion -> agrees(criterion, random));
            }
        }
    }

    private static void agrees(Criterion criterion, Random random) {
        for (int i = 0; i < ROUNDS; i++) {
            var points = IntStream.rangeClosed(0, random.nextInt(9))
                    .mapToObj(_ -> criterion
                            .boxes()
                            .get(random.nextInt(criterion.boxes().size())))
                    .toList();
            var tally = Tally.of(points);
            var mean = new BigDecimal(tally.sum()).divide(new BigDecimal(tally.count()), 12, RoundingMode.HALF_EVEN);
            var nearest = criterion.boxes().stream()
                    .distinct()
                    .min(Comparator.comparing((Integer box) ->
                                    mean.subtract(new BigDecimal(box)).abs().setScale(9, RoundingMode.HALF_EVEN))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            assertThat(criterion.nearest(tally))
                    .as("%s of %s", points, criterion)
                    .isEqualTo(nearest);
        }
    }
}
