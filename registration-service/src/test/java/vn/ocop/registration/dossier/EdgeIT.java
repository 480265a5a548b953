package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;

class EdgeIT {
    private final Office office = Registration.shared().office("edge", "09187");

    @Test
    void aStaleVersionIsRefused() {
        var draft = office.completeDraft();
        office.submitted(draft, "{}");

        var answer = office.act(draft, "/withdrawal", "{\"reason\":\"Tạm ngừng\"}");

        assertThat(answer.statusCode()).isEqualTo(412);
    }

    @Test
    void anActionWithoutVersionIsRefused() {
        var answer = office.client().post(pathOf(office.completeDraft()) + "/submission", "{}");

        assertThat(answer.statusCode()).isEqualTo(428);
    }

    @Test
    void theSameKeyActsOnce() {
        var draft = office.completeDraft();
        var client = office.client()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .ifMatch("\"1\"");

        var first = client.send("POST", pathOf(draft) + "/submission", "{}");
        var second = client.send("POST", pathOf(draft) + "/submission", "{}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(office.now(draft).get("version").asLong()).isEqualTo(2);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var draft = office.completeDraft();
        var client = office.client()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .ifMatch("\"1\"");
        client.send("POST", pathOf(draft) + "/withdrawal", "{\"reason\":\"Một\"}");

        var answer = client.send("POST", pathOf(draft) + "/withdrawal", "{\"reason\":\"Hai\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("key-reused");
    }

    @Test
    void aFieldThatNobodyAskedForIsRefused() {
        var answer = office.client().post("/api/v1/producers", """
                {"kind":"FARM","name":"Trại","address":"Thôn 1","communeCode":"09187","state":"CERTIFIED"}
                """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/state");
    }

    @Test
    void aDossierThatWasHandedInCannotBeHandedInAgain() {
        var submitted = office.submitted(office.completeDraft(), "{}");

        var answer = office.act(submitted, "/submission", "{}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("wrong-state", "Đã nộp");
    }

    private static String pathOf(JsonNode dossier) {
        return "/api/v1/dossiers/" + dossier.get("id").asString();
    }
}
