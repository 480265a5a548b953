package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.rulebook.file.RulebookFiles;

class RankingTest {
    private static final Rulebook RULES = RulebookFiles.load().get("vn-2026");
    private static final CriteriaSet SET = RULES.set(1);
    private static final Sheet FULL = Sheets.full(SET);
    /// The product's story guards four stars with five points: 95 points remain.
    private static final Sheet WITHOUT_STORY = Sheets.with(FULL, "5.1", 0);

    @Test
    void fullMarksAreFiveStarsAndGoToTheCentre() {
        var ranking = RULES.rank(1, List.of(FULL, FULL));
        assertThat(ranking.stars()).isEqualTo(5);
        assertThat(ranking.missed()).isEmpty();
        assertThat(RULES.forwards(ranking)).isTrue();
    }

    @Test
    void ninetyFivePointsWithAMissedFourStarGateAreThreeStars() {
        var ranking = RULES.rank(1, List.of(WITHOUT_STORY));
        assertThat(ranking.tally().shown()).isEqualTo("95.00");
        assertThat(ranking.bandStars()).isEqualTo(5);
        assertThat(ranking.stars()).isEqualTo(3);
        assertThat(ranking.missed()).containsExactly(new GateMiss("5.1", 4, 5, 0));
    }

    @Test
    void aMissedGateKeepsAProductFromTheCentreDespiteItsMean() {
        assertThat(RULES.forwards(RULES.rank(1, List.of(WITHOUT_STORY)))).isFalse();
    }

    @Test
    void aGateIsTestedOnTheCouncilsMeanRoundedDownToABox() {
        var ranking = RULES.rank(1, List.of(FULL, FULL, FULL, Sheets.with(FULL, "5.1", 3)));
        assertThat(ranking.consolidated()).contains(new Consolidated("5.1", 3));
        assertThat(ranking.missed()).containsExactly(new GateMiss("5.1", 4, 5, 3));
        assertThat(ranking.stars()).isEqualTo(3);
    }

    @Test
    void aMissedThreeStarGateLeavesTwoStarsAndNoCertificate() {
        var ranking = RULES.rank(1, List.of(Sheets.with(FULL, "5.3", 0)));
        assertThat(ranking.stars()).isEqualTo(2);
        assertThat(RULES.certifies(ranking.stars())).isFalse();
    }

    @Test
    void gatesAboveTheBandAreNotHeldAgainstAProduct() {
        var least = RULES.rank(1, List.of(Sheets.ticked(SET, _ -> 0)));
        assertThat(least.bandStars()).isEqualTo(1);
        assertThat(least.stars()).isEqualTo(1);
        assertThat(least.missed()).isEmpty();
    }

    @Test
    void theOrderOfTheSheetsDoesNotMatter() {
        var sheets = List.of(FULL, WITHOUT_STORY, Sheets.with(FULL, "4.1", 1));
        var turned = new ArrayList<>(sheets);
        Collections.reverse(turned);
        assertThat(RULES.rank(1, turned)).isEqualTo(RULES.rank(1, sheets));
    }

    @Test
    void nothingIsRankedWithoutSheetsOrWithOneThatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.rank(1, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.rank(1, List.of(FULL, Sheets.without(FULL, "1.1"))))
                .withMessageContaining("Criterion 1.1 is not ticked");
    }

    @Test
    void anIncompleteSetRefusesToRankAndSaysWhy() {
        var old = RulebookFiles.load().get("vn-2020");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> old.rank(10, List.of(Sheets.full(old.set(10)))))
                .withMessageContaining("Part C has 38 points instead of 40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> old.rank(3, List.of(Sheets.full(old.set(3)))))
                .withMessageContaining("set 3 is incomplete");
    }
}
