package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.rulebook.Ranking;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.Tally;
import vn.ocop.rulebook.Tier;
import vn.ocop.rulebook.file.RulebookFiles;

class ChoiceTest {
    private static final Rulebooks RULEBOOKS = RulebookFiles.load();

    @ParameterizedTest
    @CsvSource({
        "vn-2020, DISTRICT, 499, 10, 2, false, NOT_QUALIFY",
        "vn-2020, DISTRICT, 500, 10, 3, false, PASS_ON",
        "vn-2020, DISTRICT, 900, 10, 5, true, ORDER_RESCORING",
        "vn-2020, PROVINCE, 499, 10, 2, false, NOT_QUALIFY",
        "vn-2020, PROVINCE, 500, 10, 3, false, RANK",
        "vn-2020, PROVINCE, 899, 10, 4, false, RANK",
        "vn-2020, PROVINCE, 900, 10, 5, false, FORWARD",
        "vn-2026, PROVINCE, 950, 10, 3, false, RANK",
        "vn-2026, PROVINCE, 950, 10, 2, false, NOT_QUALIFY",
        "vn-2026, PROVINCE, 950, 10, 5, false, FORWARD",
        "vn-2026, PROVINCE, 950, 10, 5, true, ORDER_RESCORING",
    })
    void thePointsChooseTheAction(
            String rulebook, Tier tier, int sum, int count, int stars, boolean apart, ReviewAction action) {
        var ranking = new Ranking(new Tally(sum, count), stars, stars, List.of(), List.of());
        assertThat(Choice.of(RULEBOOKS.get(rulebook), tier, ranking, apart)).isEqualTo(action);
    }
}
