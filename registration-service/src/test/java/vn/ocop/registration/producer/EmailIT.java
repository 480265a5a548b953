package vn.ocop.registration.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.DossierReceived;
import vn.ocop.events.EvaluationEvent.DossierReturned;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.events.Role;
import vn.ocop.events.Tier;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.testing.TestClient;

/// A producer that was registered without an address for notices gets one later.
class EmailIT {
    private final Registration service = Registration.shared();
    private final Office office = service.office("email", "09193");
    private final String email = UUID.randomUUID() + "@producer.example";

    @Test
    void noticesGoToTheAddressFromThenOn() {
        var producer = office.producer("Cơ sở " + UUID.randomUUID(), "FARM");
        assertThat(set(producer, "\"1\"", named(email)).statusCode()).isEqualTo(200);
        var dossier = office.submitted(office.draft(producer, "Mắm " + UUID.randomUUID(), 9, Papers.OF_2026), "{}");

        tellReturn(dossier);

        var answer = office.client()
                .get("/api/v1/notices?dossierId=" + dossier.get("id").asString());
        assertThat(Office.json(answer).get("items").valueStream())
                .filteredOn(notice -> notice.get("recipient").asString().equals("PRODUCER"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.get("status").asString()).isNotEqualTo("NO_ADDRESS");
                    assertThat(service.jdbc()
                                    .sql("select email from notice where id = ?")
                                    .param(UUID.fromString(notice.get("id").asString()))
                                    .query(String.class)
                                    .single())
                            .isEqualTo(email);
                });
    }

    @Test
    void eachChangeIsKeptWithWhoAndWhen() {
        var producer = office.producerWithMail("Cơ sở " + UUID.randomUUID(), "truoc@producer.example");
        var changed = set(producer, "\"1\"", "{\"email\":\"%s\"}".formatted(email));
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(Office.json(changed).get("representative").get("email").asString())
                .isEqualTo(email);
        set(producer, "\"2\"", "{\"email\":\"sau@producer.example\"}");

        var changes = changes(office.client(), producer);

        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().get("emailBefore").asString()).isEqualTo("truoc@producer.example");
        assertThat(changes.getLast().get("emailBefore").asString()).isEqualTo(email);
        assertThat(changes.getLast().get("changedBy").asString()).isEqualTo("email");
    }

    @Test
    void whatIsWrongIsSaidInBothLanguages() {
        var producer = office.producer("Cơ sở " + UUID.randomUUID(), "FARM");
        var path = "/api/v1/producers/" + producer + "/email";

        assertThat(set(producer, "\"1\"", "{\"email\":\"không phải thư\"}").body())
                .contains("/email");
        assertThat(set(producer, "\"1\"", "{\"email\":\"%s\"}".formatted(email)).body())
                .contains("/representative", "Ghi tên người đại diện");
        assertThat(office.client().post(path, named(email)).statusCode()).isEqualTo(428);
        assertThat(set(producer, "\"1\"", named(email)).statusCode()).isEqualTo(200);
        assertThat(set(producer, "\"1\"", named("khac@producer.example")).statusCode())
                .isEqualTo(412);
        var again = set(producer, "\"2\"", named(email));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("đã là địa chỉ");
        assertThat(office.client()
                        .with("Accept-Language", "en")
                        .ifMatch("\"2\"")
                        .post(path, named(email))
                        .body())
                .contains("is the producer's address already");
        assertThat(changes(office.client(), producer)).hasSize(1);
    }

    @Test
    void theProducerItselfMayAndNobodyElse() {
        service.grant("email-account", Role.PRODUCER, "09193");
        var producer = Office.json(office.client().post("/api/v1/producers", """
                        {"kind":"FARM","name":"Trang trại %s","address":"Khu 2","communeCode":"09193",
                         "account":"email-account"}
                        """.formatted(UUID.randomUUID())))
                .get("id")
                .asString();
        var itself = service.person("email-account");
        var stranger = service.office("email-stranger", "09169").client();
        var path = "/api/v1/producers/" + producer + "/email";

        assertThat(stranger.ifMatch("\"1\"").post(path, named(email)).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get(path + "/changes").statusCode()).isEqualTo(404);
        assertThat(itself.ifMatch("\"1\"").post(path, named(email)).statusCode())
                .isEqualTo(200);
        assertThat(changes(itself, producer)).hasSize(1);
        assertThat(service.person("email-account")
                        .get("/api/v1/producers/" + producer)
                        .body())
                .doesNotContain(email);
    }

    private HttpResponse<String> set(String producer, String etag, String body) {
        return office.client().ifMatch(etag).post("/api/v1/producers/" + producer + "/email", body);
    }

    private static String named(String email) {
        return "{\"email\":\"%s\",\"representative\":\"Người Ví Dụ\"}".formatted(email);
    }

    private static List<JsonNode> changes(TestClient person, String producer) {
        var answer = person.get("/api/v1/producers/" + producer + "/email/changes");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Office.json(answer).get("items").valueStream().toList();
    }

    private void tellReturn(JsonNode dossier) {
        var id = new DossierId(UUID.fromString(dossier.get("id").asString()));
        var items = List.of(new ReturnedItem("self-assessment", "Thiếu chữ ký"));
        OtherService.evaluation()
                .tell(
                        new DossierReceived(id, Tier.PROVINCE, "24", "officer", Instant.now()),
                        new DossierReturned(id, Tier.PROVINCE, "24", items, "officer", Instant.now()));
        await().until(() -> office.now(dossier).get("state").asString().equals("RETURNED"));
    }
}
