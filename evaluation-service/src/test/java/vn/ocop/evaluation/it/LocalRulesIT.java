package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.events.AdministrationEvent.LocalRules;
import vn.ocop.events.AdministrationEvent.PolicySet;

/// What a province's policy says is what its councils follow, dossier by dossier.
class LocalRulesIT {
    private static final int VERSION = 72;

    private final Panel panel = Panel.ofDistrict("256");

    @BeforeAll
    static void theProvincesSetTheirPolicy() {
        List.of("27", "24").forEach(LocalRulesIT::set);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Running.shared()
                                .jdbc()
                                .sql("select count(*) from policy where version = " + VERSION)
                                .query(Integer.class)
                                .single()
                        == 2);
    }

    private static void set(String province) {
        var rules = new LocalRules(1, true, 0, 0, true, 100, 2);
        Running.shared()
                .teller()
                .tell(new PolicySet(
                        province,
                        VERSION,
                        3,
                        4,
                        10,
                        false,
                        true,
                        "{number}/{year}",
                        rules,
                        LocalDate.of(2099, 1, 1),
                        "admin",
                        Instant.now()));
    }

    @Test
    void itSaysHowManyPassesThereAre() {
        var review = Case.pinnedTo(VERSION).review();
        panel.admit(review);
        panel.score(review, 60, 60, 60, 60, 60);

        var refused = panel.secretary().act(review, "supplement", """
                {"reason":"Thiếu","items":[{"item":"business-plan","reason":"Thiếu"}]}
                """);

        assertThat(refused.problem()).isEqualTo("no-further-pass");
    }

    @Test
    void itSaysHowNearAnEdgeAResultIsWorthALook() {
        var near = Case.pinnedTo(VERSION).review();
        panel.judge(near, 50, 50, 51, 51, 51);
        var far = Case.of2020().review();
        panel.judge(far, 50, 50, 51, 51, 51);

        var found = panel.officer().get("/sessions/" + panel.session() + "/boundary-report");

        assertThat(found.body().toString()).contains(near.toString()).doesNotContain(far.toString());
    }

    @Test
    void itSaysHowACriterionIsRounded() {
        var rounded = withTwoSheetsBelowAGate(Case.of2026PinnedTo(VERSION));
        var down = withTwoSheetsBelowAGate(Case.of2026());

        var province = Desk.of("province.24");
        assertThat(province.review(rounded).number("stars")).isEqualTo(4);
        assertThat(province.review(down).number("stars")).isEqualTo(3);
        var preview = "/rules-preview?unitCode=24";
        assertThat(province.get(preview).body().toString())
                .doesNotContain(rounded.toString())
                .doesNotContain(down.toString());
        assertThat(province.get(preview + "&nearestBox=false").body().toString())
                .contains(rounded.toString())
                .doesNotContain(down.toString());
        assertThat(province.get(preview + "&nearestBox=true").body().toString())
                .contains(down.toString())
                .doesNotContain(rounded.toString());
    }

    /// The mean of the criterion that guards four stars lies between the box below the gate and the gate.
    private static UUID withTwoSheetsBelowAGate(Case dossier) {
        var panel = Panel.of2026("24");
        var review = dossier.reported().review();
        panel.admit(review);
        panel.scoreBelowGate(review, 75, 2);
        assertThat(panel.conclude(review).state()).isEqualTo("RANKED");
        return review;
    }
}
