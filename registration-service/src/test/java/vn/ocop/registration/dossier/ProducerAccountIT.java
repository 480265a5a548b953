package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.Role;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;

class ProducerAccountIT {
    private final Registration service = Registration.shared();
    private final Office office = service.office("account", "09187");

    @Test
    void aProducerFollowsItsOwnDossiersAndMayWithdrawThem() {
        service.grant("producer-account", Role.PRODUCER, "09187");
        service.grant("other-account", Role.PRODUCER, "09187");
        var draft = draft();
        var path = "/api/v1/dossiers/" + draft.get("id").asString();

        var seen = service.person("producer-account").get(path);

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(service.person("other-account").get(path).statusCode()).isEqualTo(404);
        assertThat(service.person("other-account").get("/api/v1/dossiers").body())
                .doesNotContain(draft.get("id").asString());
        var submission = service.person("producer-account").ifMatch("\"1\"").post(path + "/submission", "{}");
        assertThat(submission.statusCode()).isEqualTo(403);
        var withdrawal = service.person("producer-account")
                .ifMatch("\"1\"")
                .post(path + "/withdrawal", "{\"reason\":\"Không tham gia nữa\"}");
        assertThat(Office.json(withdrawal).get("state").asString()).isEqualTo("WITHDRAWN");
    }

    private JsonNode draft() {
        var producer = office.client().post("/api/v1/producers", """
                {"kind":"HOUSEHOLD_BUSINESS","name":"Hộ bà Sen","address":"Khu 2","communeCode":"09187",
                 "account":"producer-account"}
                """);
        return office.draft(Office.json(producer).get("id").asString(), "Chè sen", 11, List.of());
    }
}
