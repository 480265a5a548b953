package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.testing.Connections.awaitBar;
import static vn.ocop.evaluation.testing.Connections.producer;
import static vn.ocop.evaluation.testing.Connections.related;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.events.RegistrationEvent.ProducerFacts;

/// A fact that comes after a pass has closed changes no result: it asks people what follows.
class DoubtIT {
    private static final String SAID = "{\"consequence\":\"Hội đồng họp lại ngày 25/11, lập bổ sung biên bản\"}";

    private final Panel panel = Panel.ofDistrict("256");
    private final Desk connected = panel.member(5);
    private final ProducerFacts producer = producer(null);
    private final Case dossier = Case.of2020(producer, "9201");
    private final UUID review = dossier.review();

    @Test
    void aLaterFactWaitsForTheOfficeTheHolderAndTheSecretary() {
        doubted(49, 49, 49, 49, 59);

        for (var person : List.of(panel.officer(), panel.secretary(), Desk.of("province.27"))) {
            var doubt = waitingFor(person);
            assertThat(doubt.path("decided").path("stars").asInt()).isEqualTo(3);
            assertThat(doubt.path("without").path("stars").asInt()).isEqualTo(2);
            assertThat(doubt.path("changesOutcome").asBoolean()).isTrue();
            assertThat(doubt.path("about").path("product").asString()).isEqualTo("Nếp cái hoa vàng");
        }
        assertThat(panel.officer().review(review).state()).isEqualTo("PASSED");
        assertThat(panel.officer().get("/reviews/" + review + "/result").text("mean"))
                .isEqualTo("51.00");
        assertThat(Running.shared().lastTold(dossier.dossier()))
                .contains("\"unitCode\":\"256\"", "\"holderUnitCode\":\"27\"")
                .doesNotContain(connected.person(), "points", "sum", "sheets");
    }

    @Test
    void itIsSettledOnceInWordsAndKept() {
        doubted(60, 60, 60, 60, 70);
        var id = waitingFor(panel.secretary()).path("id").asString();

        assertThat(panel.secretary().post("/doubts/" + id + "/settlement", "{}").status())
                .isEqualTo(400);
        var settled = panel.secretary().post("/doubts/" + id + "/settlement", SAID);
        assertThat(settled.status()).isEqualTo(200);
        assertThat(settled.text("settledBy")).isNotBlank();
        assertThat(Running.shared().lastTold(dossier.dossier()))
                .contains(id, "\"unitCode\":\"256\"")
                .doesNotContain("bổ sung", "holderUnitCode");

        var again = panel.officer().post("/doubts/" + id + "/settlement", SAID);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("doubt-settled");
        assertThat(open(panel.officer())).noneMatch(this::isOurs);
        assertThat(panel.officer().get("/reviews/" + review + "/doubts").body().toString())
                .contains("lập bổ sung biên bản", "RELATION");
    }

    @Test
    void neitherTheConnectedNorAnotherOfficeSeesOrSettlesIt() {
        doubted(60, 60, 60, 60, 70);
        var id = waitingFor(panel.officer()).path("id").asString();

        for (var other : List.of("district.259", "secretary.27", "province.24")) {
            assertThat(open(Desk.of(other))).noneMatch(this::isOurs);
            assertThat(Desk.of(other)
                            .post("/doubts/" + id + "/settlement", SAID)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(connected.get("/doubts").status()).isEqualTo(403);
        assertThat(connected.get("/reviews/" + review + "/doubts").problem()).isEqualTo("recused");
        assertThat(connected.post("/doubts/" + id + "/settlement", SAID).status())
                .isEqualTo(403);
        related(producer, panel.officer().person(), false);
        awaitBar(review, panel.officer());
        assertThat(open(panel.officer())).noneMatch(this::isOurs);
        assertThat(panel.officer().post("/doubts/" + id + "/settlement", SAID).status())
                .isEqualTo(404);
        assertThat(open(panel.secretary())).anyMatch(this::isOurs);
    }

    @Test
    void whatAMemberDeclaresTooLatePutsTheResultInQuestionAsWell() {
        panel.judge(review, 49, 49, 49, 49, 59);

        assertThat(connected.recuse(review).status()).isEqualTo(200);

        var doubt = waitingFor(panel.secretary());
        assertThat(doubt.path("ground").asString()).isEqualTo("DECLARED");
        assertThat(doubt.path("without").path("stars").asInt()).isEqualTo(2);
        assertThat(panel.officer().review(review).state()).isEqualTo("PASSED");
        assertThat(connected.get("/reviews/" + review + "/result").problem()).isEqualTo("recused");
        assertThat(connected.recuse(review).problem()).isEqualTo("already-recused");
    }

    @Test
    void afterTheEndNobodyStepsBackFromWhatTheyDidNotScore() {
        panel.judge(review, 60, 60, 60, 60, 60);

        assertThat(panel.officer().recuse(review).problem()).isEqualTo("review-ended");
        assertThat(open(panel.secretary())).noneMatch(this::isOurs);
    }

    @Test
    void whoStepsBackInTheSecondPassCountsInTheFirstNoMore() {
        panel.admit(review);
        panel.score(review, 40, 60, 60, 60, 60);
        assertThat(panel.conclude(review).state()).isEqualTo("RESCORING");

        assertThat(connected.recuse(review).status()).isEqualTo(200);

        assertThat(open(panel.secretary())).noneMatch(this::isOurs);
        assertThat(Running.shared()
                        .jdbc()
                        .sql("select count(*) from sheet where review_id = ? and member = ? and invalidated_at is null")
                        .params(review, connected.person())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whileThePassIsUnderWayNothingIsInQuestion() {
        panel.admit(review);
        panel.score(review, 60, 60, 60, 60, 69);

        related(producer, connected.person(), false);
        awaitBar(review, connected);

        assertThat(open(panel.secretary())).noneMatch(this::isOurs);
    }

    private void doubted(int... totals) {
        panel.judge(review, totals);
        related(producer, connected.person(), false);
        awaitBar(review, connected);
    }

    private JsonNode waitingFor(Desk person) {
        return open(person).stream().filter(this::isOurs).findFirst().orElseThrow();
    }

    private boolean isOurs(JsonNode doubt) {
        return doubt.path("reviewId").asString().equals(review.toString());
    }

    private static List<JsonNode> open(Desk person) {
        var seen = person.get("/doubts?limit=100");
        assertThat(seen.status()).isEqualTo(200);
        return seen.items();
    }
}
