package vn.ocop.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.testing.LifecycleGolden.assertEngineAgrees;
import static vn.ocop.workflow.testing.LifecycleGolden.assertPage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LifecyclesTest {
    @Test
    void thePagesShowTheTables() throws IOException {
        assertPage(DistrictReview.TABLE);
        assertPage(ProvincialRanking.TABLE);
    }

    @Test
    void theEngineGoesWhereTheTablesSayAndNowhereElse() {
        assertEngineAgrees(DistrictReview.TABLE, ReviewAction.class);
        assertEngineAgrees(ProvincialRanking.TABLE, ReviewAction.class);
    }

    @Test
    void theTablesTogetherKnowEveryState() {
        var states = new TreeSet<>(DistrictReview.TABLE.states());
        states.addAll(ProvincialRanking.TABLE.states());
        assertThat(states).containsExactly(ReviewState.values());
    }

    @Test
    void theDatabaseTakesTheStatesThatTheTablesKnow() throws IOException {
        try (var file = LifecyclesTest.class.getResourceAsStream("/db/migration/V93__supplement_between_passes.sql")) {
            var migration = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var check = Pattern.compile("review_state_check CHECK \\(state IN \\(([^)]*)\\)", Pattern.DOTALL)
                    .matcher(migration);
            assertThat(check.find()).isTrue();
            assertThat(Arrays.stream(check.group(1).split(",", -1))
                            .map(name -> name.strip().replace("'", ""))
                            .collect(Collectors.toSet()))
                    .isEqualTo(
                            Arrays.stream(ReviewState.values()).map(Enum::name).collect(Collectors.toSet()));
        }
    }
}
