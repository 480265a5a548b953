package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.file.RulebookFiles;

/// A product of every set that is complete goes through a council: the boxes that the service offers, five sheets, the
/// conclusion.
class EverySetIT {
    private static final int[] TOTALS = {71, 72, 73, 74, 75};

    @Test
    void aProductOfEachSetOf2026IsRanked() {
        var panel = Panel.of2026("24");
        var reviews = sets("vn-2026").stream()
                .map(set -> Case.ofSetIn2026(set).reported())
                .toList();
        assertThat(reviews).hasSize(26);

        for (var dossier : reviews) {
            var review = dossier.review();
            var ranked = panel.judge(review, TOTALS);
            assertThat(ranked.state()).as("%s", dossier).isEqualTo("RANKED");
            // 365 points of five sheets: from 70 on, and below 90; every gate is reached.
            assertThat(ranked.number("stars")).isEqualTo(4);
            assertThat(mean(panel, review)).isEqualTo("73.00");
        }
    }

    @Test
    void aProductOfEachCompleteSetOf2020IsScored() {
        var panel = Panel.ofDistrict("259");
        var reviews = sets("vn-2020").stream().map(Case::ofSetIn2020).toList();
        assertThat(reviews).hasSize(22);

        for (var dossier : reviews) {
            var review = dossier.review();
            assertThat(panel.judge(review, TOTALS).state()).as("%s", dossier).isEqualTo("PASSED");
            assertThat(mean(panel, review)).isEqualTo("73.00");
        }
    }

    private static String mean(Panel panel, UUID review) {
        return panel.officer().get("/reviews/" + review + "/result").text("mean");
    }

    private static List<Integer> sets(String rulebook) {
        var sets = RulebookFiles.load().get(rulebook).sets().values();
        return IntStream.rangeClosed(1, 26)
                .filter(number -> sets.stream().filter(CriteriaSet::complete).anyMatch(set -> set.number() == number))
                .boxed()
                .toList();
    }
}
