package vn.ocop.evaluation.complaint;

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
import vn.ocop.evaluation.complaint.Lodging.Ground;
import vn.ocop.evaluation.complaint.Lodging.Way;
import vn.ocop.rulebook.DayUnit;
import vn.ocop.rulebook.Deadline;

class ComplaintLifecycleTest {
    @Test
    void thePageShowsTheTable() throws IOException {
        assertPage(ComplaintTable.TABLE);
    }

    @Test
    void theEngineGoesWhereTheTableSaysAndNowhereElse() {
        assertEngineAgrees(ComplaintTable.TABLE, ComplaintAction.class);
    }

    @Test
    void theDatabaseKnowsTheStates() throws IOException {
        try (var file = getClass().getResourceAsStream("/db/migration/V151__complaints.sql")) {
            var migration = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var states = Arrays.stream(ComplaintState.values())
                    .map(state -> "'" + state + "'")
                    .collect(Collectors.joining(", "));
            assertThat(migration).contains("CHECK (state IN (" + states + "))");
        }
    }

    @Test
    void theNinetiethDayIsInTimeAndTheNextOneLate() {
        var limit = new Deadline("complaint-limit", 90, DayUnit.CALENDAR_DAYS);
        var learned = LocalDate.of(2026, 8, 30);
        assertThat(lodged(learned.plusDays(90), learned).isLate(limit)).isFalse();
        assertThat(lodged(learned.plusDays(91), learned).isLate(limit)).isTrue();
    }

    private static Lodging lodged(LocalDate received, LocalDate learned) {
        return new Lodging(Ground.SCORES, "Điểm thấp", Way.PAPER, received, learned);
    }
}
