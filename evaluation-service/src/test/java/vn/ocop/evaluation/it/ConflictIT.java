package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.testing.Connections.awaitBar;
import static vn.ocop.evaluation.testing.Connections.producer;
import static vn.ocop.evaluation.testing.Connections.related;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.People;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.evaluation.testing.Ticks;
import vn.ocop.events.RegistrationEvent.ProducerFacts;
import vn.ocop.events.Role;

/// Whoever is connected with a producer has no vote and sees nothing of what the council does.
class ConflictIT {
    private final Panel panel = Panel.ofDistrict("256");
    private final Desk connected = panel.member(5);
    private final ProducerFacts producer = producer(null);

    @Test
    void whoIsConnectedWithTheProducerIsFilteredEverywhere() {
        related(producer, connected.person(), false);
        var review = Case.of2020(producer, "9201").review();
        panel.admit(review);
        awaitBar(review, connected);

        assertThat(connected.submit(review, "{}").problem()).isEqualTo("recused");
        assertThat(connected.get("/reviews/" + review + "/result").problem()).isEqualTo("recused");
        assertThat(connected.get("/reviews/" + review + "/sheet").problem()).isEqualTo("recused");
        assertThat(connected.get("/reviews/" + review + "/advisory-notes").problem())
                .isEqualTo("recused");
        assertThat(connected.get("/reviews?limit=100").body().toString()).doesNotContain(review.toString());
        assertThat(connected.get("/queue?limit=100").body().toString()).doesNotContain(review.toString());
        var agenda = "/sessions/" + panel.session() + "/agenda";
        assertThat(connected.get(agenda).body().toString()).doesNotContain(review.toString());
        assertThat(panel.officer().get(agenda).body().toString()).contains(review.toString());
        assertThat(connected.review(review).body().path("documents")).isEmpty();

        panel.score(review, 60, 60, 60, 60);
        var scoring = panel.secretary().get("/reviews/" + review + "/scoring");
        assertThat(scoring.body().path("quorum").path("members").asInt()).isEqualTo(4);
        assertThat(panel.conclude(review).state()).isEqualTo("PASSED");
    }

    @Test
    void oneLegalRepresentativeConnectsTwoProducers() {
        var hash = "e".repeat(60) + UUID.randomUUID().toString().substring(0, 4);
        var first = producer(hash);
        related(first, connected.person(), false);
        var review = Case.of2020(producer(hash), "9201").review();
        panel.admit(review);

        awaitBar(review, connected);
        assertThat(connected.submit(review, "{}").problem()).isEqualTo("recused");
    }

    @Test
    void whoWorksForTheProducersCommuneHasNoVote() {
        var commune = "92" + UUID.randomUUID().toString().substring(0, 4);
        var review = Case.of2020(producer, commune).review();
        panel.admit(review);

        Running.shared().teller().tell(People.grant(connected.person(), Role.COMMUNE_OFFICER, commune));

        awaitBar(review, connected);
        assertThat(connected.submit(review, "{}").problem()).isEqualTo("recused");
    }

    @Test
    void whoWorksForTheUnitThatTookTheCommuneOverHasNoVoteWhateverWasToldFirst() {
        var commune = "92" + UUID.randomUUID().toString().substring(0, 4);
        var review = Case.of2020(producer, commune).review();
        panel.admit(review);
        var successor = "93" + UUID.randomUUID().toString().substring(0, 4);
        var other = panel.member(4);

        Running.shared()
                .teller()
                .tell(
                        People.grant(connected.person(), Role.COMMUNE_OFFICER, successor),
                        People.takenOver(commune, successor),
                        People.takingOver(successor),
                        People.grant(other.person(), Role.AUDITOR, successor));

        awaitBar(review, connected);
        awaitBar(review, other);
        assertThat(connected.submit(review, "{}").problem()).isEqualTo("recused");
    }

    @Test
    void whoStillWorksForWhatTheCommuneTookOverHasNoVoteEither() {
        var successor = "93" + UUID.randomUUID().toString().substring(0, 4);
        var review = Case.of2020(producer, successor).review();
        panel.admit(review);
        var old = "92" + UUID.randomUUID().toString().substring(0, 4);

        Running.shared()
                .teller()
                .tell(
                        People.grant(connected.person(), Role.COMMUNE_OFFICER, old),
                        People.takingOver(successor),
                        People.takenOver(old, successor));

        awaitBar(review, connected);
    }

    @Test
    void aLaterFactTakesTheSheetOutOfTheCount() {
        var review = Case.of2020(producer, "9201").review();
        panel.admit(review);
        panel.score(review, 60, 60, 60, 60, 69);

        related(producer, connected.person(), false);
        awaitBar(review, connected);

        assertThat(panel.conclude(review).state()).isEqualTo("PASSED");
        var result = panel.officer().get("/reviews/" + review + "/result");
        assertThat(result.text("mean")).isEqualTo("60.00");
        assertThat(panel.officer().get("/reviews/" + review + "/history").body().toString())
                .contains("RECUSE", "council.256.5: RELATION");
    }

    @Test
    void afterThePassHasClosedTheExplanationShowsWhatItComesToWithout() {
        var review = Case.of2020(producer, "9201").review();
        panel.admit(review);
        panel.score(review, 60, 60, 60, 60, 70);
        panel.conclude(review);

        related(producer, connected.person(), false);
        awaitBar(review, connected);

        var explained = panel.officer().get("/reviews/" + review + "/explanation");
        assertThat(explained.body().path("differences").toString()).contains("310 / 5", "240 / 4");
        assertThat(connected.get("/reviews/" + review + "/explanation").problem())
                .isEqualTo("recused");
    }

    @Test
    void itBindsTheChairTheSecretaryAndTheOffice() {
        var review = Case.of2020(producer, "9201").review();
        related(producer, panel.member(1).person(), false);
        related(producer, panel.secretary().person(), false);
        related(producer, panel.officer().person(), false);
        awaitBar(review, panel.member(1));
        awaitBar(review, panel.secretary());
        awaitBar(review, panel.officer());

        assertThat(panel.admit(review).status()).isEqualTo(409);
        var second = panel.secondOfficer();
        second.act(review, "admission", """
                {"sessionId":"%s","sentOn":"2020-11-16"}
                """.formatted(panel.session()));
        for (int member = 2; member <= 5; member++) {
            panel.member(member).submit(review, Ticks.of(criteria(review), 60));
        }
        assertThat(panel.conclude(review).problem()).isEqualTo("recused");
        assertThat(panel.member(1).act(review, "conclusion", "{}").problem()).isEqualTo("recused");
        assertThat(panel.secretary().get("/reviews/" + review + "/scoring").problem())
                .isEqualTo("recused");
        assertThat(panel.officer().get("/queue?limit=100").body().toString()).doesNotContain(review.toString());
    }

    @Test
    void aRelationThatIsOverBarsNobodyFromWhatComesLater() {
        var over = UUID.randomUUID();
        related(over, producer, connected.person(), false);
        related(over, producer, connected.person(), true);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Running.shared()
                        .jdbc()
                        .sql("select exists (select 1 from relation where id = :id and ended)")
                        .param("id", over)
                        .query(Boolean.class)
                        .single());
        var review = Case.of2020(producer, "9201").review();
        panel.admit(review);

        assertThat(connected
                        .submit(review, Ticks.of(panel.criteria(review), 60))
                        .status())
                .isEqualTo(201);
    }

    private JsonNode criteria(UUID review) {
        return panel.member(2).get("/reviews/" + review + "/criteria").body().path("criteria");
    }
}
