package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;

class EdgeIT {
    private final Desk officer = Desk.of("district.256");

    @Test
    void anotherUnitSeesNothing() {
        var dossier = Case.of2020();
        var review = dossier.review();

        for (var stranger : List.of("district.259", "province.27", "province.24", "council.259.1")) {
            var desk = Desk.of(stranger);
            assertThat(desk.review(review).status()).isEqualTo(404);
            assertThat(desk.get("/reviews/" + review + "/result").status()).isEqualTo(404);
            assertThat(desk.get("/reviews/" + review + "/history").status()).isEqualTo(404);
            assertThat(desk.get("/reviews/" + review + "/criteria").status()).isEqualTo(404);
            assertThat(desk.act("\"1\"", review, "check", "{}").status()).isEqualTo(404);
            assertThat(dossier.seenBy(stranger)).isEmpty();
        }
        assertThat(Desk.of("commune.9187").review(review).status()).isEqualTo(403);
        assertThat(Desk.of("nobody").get("/queue").status()).isEqualTo(403);
    }

    @Test
    void aStaleVersionIsRefused() {
        var review = Case.of2020().review();
        officer.act(review, "check", "{}");

        assertThat(officer.act("\"1\"", review, "admission", "{\"sessionId\":\"" + review + "\"}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswer() {
        var dossier = Case.of2020();
        var review = dossier.review();
        var client = Running.shared().as("district.256").ifMatch("\"1\"").with("Idempotency-Key", "once-" + review);
        var path = "/api/v1/reviews/" + review + "/check";

        var first = client.send("POST", path, "{}");
        var second = client.send("POST", path, "{}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(Running.shared().told(dossier.dossier())).containsExactly("ocop.dossier.received.v1");
    }

    @Test
    void aDossierJoinsARoundThatTakesItsLegalDate() {
        var dossier = Case.of2020();
        Panel.ofDistrict("256").judge(dossier.review(), 60, 60, 60, 60, 60);
        var later = new Panel("27", dossier.dossier(), sessionIn("2020-11-01"));

        var refused = later.admit(dossier.provincial());

        assertThat(refused.problem()).isEqualTo("outside-round");
        assertThat(refused.text("detail")).contains("2020-10-12");
    }

    @Test
    void aProvincesSessionBelongsToARound() {
        var council = Panel.of2020("27").council();
        var secretary = Desk.of("secretary.27");

        var without =
                secretary.post("/sessions", "{\"councilId\":\"%s\",\"heldOn\":\"2020-11-18\"}".formatted(council));
        var outside = secretary.post(
                "/sessions",
                "{\"councilId\":\"%s\",\"roundId\":\"%s\",\"heldOn\":\"2021-01-01\"}"
                        .formatted(council, Panel.round("27", 2020)));

        assertThat(without.errors().toString()).contains("/roundId");
        assertThat(outside.errors().toString()).contains("/heldOn");
    }

    @Test
    void aCouncilHasOneChairAndOneSecretary() {
        var refused = officer.post("/councils", """
                {"unitCode":"256","decisionNumber":"1","decidedOn":"2020-10-01","members":[
                 {"person":"a","name":"A","position":"MEMBER"},{"person":"a","name":"A","position":"MEMBER"},
                 {"person":"b","name":"B","position":"SECRETARY"}]}
                """);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).hasSize(4);
        assertThat(refused.errors().toString()).contains("/members/0/department", "/members/1/department");
    }

    @Test
    void aDocumentIsOpenedThroughASignedLinkUnlessRecused() {
        var review = Case.of2020().review();
        var path = "/reviews/" + review + "/documents/" + Case.SHA + "/link";

        var link = officer.get(path);

        assertThat(link.text("url")).startsWith("http://localhost:8081/api/v1/evidence/" + Case.SHA + "?link=");
        assertThat(officer.get(path.replace('a', 'c')).status()).isEqualTo(404);
        assertThat(Desk.of("district.259").get(path).status()).isEqualTo(404);
        officer.recuse(review);
        assertThat(officer.get(path).problem()).isEqualTo("recused");
        assertThat(officer.act(review, "check", "{}").status()).isEqualTo(409);
    }

    private static UUID sessionIn(String opensOn) {
        var round = Desk.of("province.27").post("/rounds", """
                {"unitCode":"27","year":2019,"number":%d,"opensOn":"%s","closesOn":"2020-12-31"}
                """.formatted((int) (System.nanoTime() % 90) + 1, opensOn));
        var council = Panel.of2020("27").council();
        return Desk.of("secretary.27")
                .post("/sessions", """
                {"councilId":"%s","roundId":"%s","heldOn":"2020-11-18"}
                """.formatted(council, round.id()))
                .id();
    }
}
