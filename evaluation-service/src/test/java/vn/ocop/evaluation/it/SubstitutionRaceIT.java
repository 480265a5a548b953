package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Ticks;

/// A seat has one vote: who is replaced and who comes never both have one.
class SubstitutionRaceIT {
    private static final String BODY = """
            {"replaced":"council.256.5","person":"council.259.5","name":"Người thay","reason":"Đi công tác"}
            """;

    @Test
    void aSheetAndItsMembersReplacementNeverBothHappen() throws Exception {
        for (int round = 0; round < 12; round++) {
            var panel = Panel.ofDistrict("256");
            var review = Case.of2020().review();
            panel.admit(review);
            race(panel, review);
        }
    }

    private static void race(Panel panel, UUID review) throws Exception {
        var ticks = Ticks.of(panel.criteria(review), 60);
        List<Callable<Integer>> work = List.of(
                () -> panel.member(5).submit(review, ticks).status(),
                () -> panel.secretary()
                        .on("/sessions/" + panel.session(), "/substitutions", BODY)
                        .status());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = people.invokeAll(work);
            var voted = answers.get(0).get() == 201;
            var replaced = answers.get(1).get() == 200;
            assertThat(voted).isNotEqualTo(replaced);
            var members =
                    panel.officer().get("/sessions/" + panel.session()).body().path("members");
            assertThat(members.toString().contains("council.256.5")).isEqualTo(voted);
        }
    }
}
