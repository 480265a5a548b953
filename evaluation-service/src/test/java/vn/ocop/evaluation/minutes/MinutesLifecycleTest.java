package vn.ocop.evaluation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.testing.LifecycleGolden.assertEngineAgrees;
import static vn.ocop.workflow.testing.LifecycleGolden.assertPage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MinutesLifecycleTest {
    @Test
    void thePageShowsTheTable() throws IOException {
        assertPage(MinutesTable.TABLE);
    }

    @Test
    void theEngineGoesWhereTheTableSaysAndNowhereElse() {
        assertEngineAgrees(MinutesTable.TABLE, MinutesAction.class);
    }

    @Test
    void signedMinutesAreTheEndAndTheDatabaseKnowsTheStates() throws IOException {
        assertThat(MinutesTable.TABLE.isTerminal(MinutesState.SIGNED)).isTrue();
        try (var file = getClass().getResourceAsStream("/db/migration/V31__minutes.sql")) {
            var migration = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var states = Arrays.stream(MinutesState.values())
                    .map(state -> "'" + state + "'")
                    .collect(Collectors.joining(", "));
            assertThat(migration).contains("CHECK (state IN (" + states + "))");
        }
    }

    @Test
    void daysAreWrittenAsOnVietnamesePapers() {
        assertThat(Days.inWords(LocalDate.of(2020, 12, 8))).isEqualTo("ngày 08 tháng 12 năm 2020");
        assertThat(Days.inWords(LocalDate.of(2021, 2, 18))).isEqualTo("ngày 18 tháng 02 năm 2021");
        assertThat(Days.inWords(LocalDate.of(2021, 3, 18))).isEqualTo("ngày 18 tháng 3 năm 2021");
    }
}
