package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.evaluation.testing.Ticks;

class PassIT {
    private final Panel panel = Panel.ofDistrict("256");
    private final Case dossier = Case.of2020();
    private final UUID review = dossier.review();

    @BeforeEach
    void admit() {
        assertThat(panel.admit(review).state()).isEqualTo("SCORING");
    }

    @Test
    void overTheSpreadTheCouncilScoresAgainAndBothPassesAreKept() {
        panel.score(review, 60, 60, 60, 60, 71);

        assertThat(panel.conclude(review).state()).isEqualTo("RESCORING");
        panel.score(review, 60, 60, 60, 60, 70);
        assertThat(panel.conclude(review).state()).isEqualTo("PASSED");

        var result = panel.officer().get("/reviews/" + review + "/result");
        assertThat(result.text("mean")).isEqualTo("62.00");
        assertThat(result.body().path("passes").valueStream())
                .extracting(pass -> pass.path("spread").asInt())
                .containsExactly(11, 10);
        assertThat(Running.shared().told(dossier.dossier()))
                .containsExactly(
                        "ocop.dossier.admitted.v1", "ocop.dossier.rescoring-ordered.v1", "ocop.dossier.passed-on.v1");
    }

    @Test
    void whoeverIsPresentMustHandInASheetOrBeNotedAbsent() {
        panel.score(review, 60, 60, 60, 60);

        var refused = panel.conclude(review);
        assertThat(refused.problem()).isEqualTo("pass-cannot-close");
        assertThat(refused.errors()).singleElement().asString().contains("council.256.5");

        panel.attend(1, 2, 3, 4);
        assertThat(panel.conclude(review).state()).isEqualTo("PASSED");
    }

    @Test
    void withoutAQuorumNoPassCloses() {
        panel.attend(1, 2, 3);
        panel.score(review, 60, 60, 60);

        var refused = panel.conclude(review);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).singleElement().asString().contains("council.256.4", "council.256.5");
        var scoring = panel.secretary().get("/reviews/" + review + "/scoring");
        assertThat(scoring.body().path("blocks")).hasSize(1);
        assertThat(scoring.body().path("expected")).hasSize(5);
        assertThat(scoring.body().toString()).doesNotContain("total", "points");
    }

    @Test
    void withoutTheChairNoPassCloses() {
        panel.attend(2, 3, 4, 5);
        var criteria = panel.criteria(review);
        for (int i = 2; i <= 5; i++) {
            panel.member(i).submit(review, Ticks.of(criteria, 60));
        }

        var refused = panel.conclude(review);

        assertThat(refused.errors()).singleElement().asString().contains("council.256.1");
    }

    @Test
    void aRecusedMemberCountsNowhereAndSeesNothing() {
        panel.score(review, 60, 60, 60, 60, 90);
        var recused = panel.member(5);

        assertThat(recused.recuse(review).status()).isEqualTo(200);
        assertThat(recused.recuse(review).problem()).isEqualTo("already-recused");
        assertThat(recused.submit(review, "{}").problem()).isEqualTo("recused");
        assertThat(panel.conclude(review).state()).isEqualTo("PASSED");

        var result = panel.officer().get("/reviews/" + review + "/result");
        assertThat(result.text("mean")).isEqualTo("60.00");
        assertThat(recused.get("/reviews/" + review + "/result").problem()).isEqualTo("recused");
        assertThat(Running.shared().lastTold(dossier.dossier())).doesNotContain("council.256.5");
    }

    @Test
    void aRecusedChairIsReplacedByADeputyAndClosesNothing() {
        var recusal = "{\"person\":\"council.256.1\",\"reason\":\"Cổ đông của chủ thể\"}";
        assertThat(panel.member(3)
                        .post("/reviews/" + review + "/recusals", recusal)
                        .problem())
                .isEqualTo("not-leading-council");
        assertThat(panel.secretary()
                        .post("/reviews/" + review + "/recusals", recusal)
                        .status())
                .isEqualTo(200);
        var criteria = panel.criteria(review);
        for (int i = 2; i <= 5; i++) {
            panel.member(i).submit(review, Ticks.of(criteria, 60));
        }

        assertThat(panel.member(1).act(review, "conclusion", "{}").problem()).isEqualTo("recused");
        assertThat(panel.conclude(review).state()).isEqualTo("PASSED");
    }

    @Test
    void theChairMayCloseAndAMemberMayNot() {
        panel.score(review, 60, 60, 60, 60, 60);

        assertThat(panel.member(2).act(review, "conclusion", "{}").problem()).isEqualTo("not-leading-council");
        assertThat(panel.officer().act(review, "conclusion", "{}").status()).isEqualTo(403);
        assertThat(panel.member(1).review(review).allows("CONCLUDE")).isTrue();
        assertThat(panel.member(1).act(review, "conclusion", "{}").state()).isEqualTo("PASSED");
        assertThat(panel.conclude(review).problem()).isEqualTo("not-scoring");
    }
}
