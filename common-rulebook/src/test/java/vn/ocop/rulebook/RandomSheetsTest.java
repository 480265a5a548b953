package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.rulebook.file.RulebookFiles;

/// Whole councils with random sheets, in every complete set of every rulebook, against [ExactMean].
class RandomSheetsTest {
    private static final Rulebooks RULEBOOKS = RulebookFiles.load();
    private static final int COUNCILS = 300;

    @ParameterizedTest(name = "{0} set {1}")
    @MethodSource("completeSets")
    void starsFollowFromTheExactMeanAndTheGates(String id, int number) {
        var rulebook = RULEBOOKS.get(id);
        var random = new Random(id.hashCode() * 31L + number);
        var bandsSeen = new TreeSet<Integer>();
        for (int i = 0; i < COUNCILS; i++) {
            var sheets = council(random, rulebook.set(number), 2.0 * i / COUNCILS - 1);
            var ranking = rulebook.rank(number, sheets);
            assertThatItIsExact(ranking, new ExactMean(rulebook.set(number), sheets));
            bandsSeen.add(ranking.bandStars());
        }
        assertThat(bandsSeen).contains(2, 3, 4, 5);
    }

    static Stream<Object[]> completeSets() {
        return RULEBOOKS.all().stream()
                .flatMap(rulebook -> rulebook.sets().values().stream()
                        .filter(CriteriaSet::complete)
                        .map(set -> new Object[] {rulebook.id(), set.number()}));
    }

    private static void assertThatItIsExact(Ranking ranking, ExactMean exact) {
        assertThat(ranking.tally().shown()).isEqualTo(exact.shown());
        assertThat(ranking.bandStars()).isEqualTo(exact.bandStars());
        assertThat(ranking.stars()).isEqualTo(exact.stars());
        assertThat(ranking.missed().isEmpty()).isEqualTo(ranking.stars() == ranking.bandStars());
        assertThat(ranking.consolidated())
                .isEqualTo(exact.set().criteria().stream()
                        .map(criterion -> new Consolidated(
                                criterion.code(), exact.consolidated(criterion).intValueExact()))
                        .toList());
    }

    /// One to nine members.
    ///
    /// @param quality from -1, all tick the least boxes, over 0, any, to 1, the best ones
    private static List<Sheet> council(Random random, CriteriaSet set, double quality) {
        return IntStream.rangeClosed(0, random.nextInt(9))
                .mapToObj(_ -> Sheets.ticked(set, criterion -> {
                    int best = criterion.boxes().size() - 1;
                    int pull = quality > 0 ? best : 0;
                    return random.nextDouble() < Math.abs(quality) ? pull : random.nextInt(best + 1);
                }))
                .toList();
    }
}
