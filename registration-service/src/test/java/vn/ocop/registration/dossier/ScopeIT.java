package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.Role;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;

class ScopeIT {
    private final Registration service = Registration.shared();
    private final Office office = service.office("scope", "09187");
    private final Office elsewhere = service.office("scope-elsewhere", "09169");

    @Test
    void anotherCommuneSeesNothingNotEvenThatItExists() {
        var path = "/api/v1/dossiers/" + office.completeDraft().get("id").asString();
        var absent = elsewhere.client().get("/api/v1/dossiers/" + UUID.randomUUID());

        var answer = elsewhere.client().get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(absent.body());
        assertThat(elsewhere.client().get(path + "/history").statusCode()).isEqualTo(404);
        assertThat(elsewhere
                        .client()
                        .ifMatch("\"1\"")
                        .post(path + "/withdrawal", "{\"reason\":\"x\"}")
                        .body())
                .isEqualTo(absent.body());
    }

    @Test
    void theCommuneThatTookItsCommuneOverHandlesIt() {
        var old = service.office("scope-old", "09163").completeDraft();
        var path = "/api/v1/dossiers/" + old.get("id").asString();

        assertThat(office.client().get(path).statusCode()).isEqualTo(404);
        assertThat(elsewhere.client().get(path).statusCode()).isEqualTo(200);
        assertThat(elsewhere.act(old, "/withdrawal", "{\"reason\":\"Thôi\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theProvinceSeesADossierOnceItIsHandedIn() {
        service.grant("scope-province", Role.PROVINCE_OFFICER, "24");
        var draft = office.completeDraft();
        assertThat(seenByProvince(draft)).isEqualTo(404);

        var submitted = office.submitted(draft, "{}");

        assertThat(seenByProvince(submitted)).isEqualTo(200);
        var list = service.person("scope-province").get("/api/v1/dossiers?communeCode=09187&limit=100");
        assertThat(list.body()).contains(submitted.get("id").asString());
    }

    @Test
    void anOfficerAboveMayReadButNotAct() {
        service.grant("scope-province", Role.PROVINCE_OFFICER, "24");
        var submitted = office.submitted(office.completeDraft(), "{}");

        var answer = service.person("scope-province")
                .ifMatch("\"2\"")
                .post("/api/v1/dossiers/" + submitted.get("id").asString() + "/withdrawal", "{\"reason\":\"x\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("wrong-role");
    }

    @Test
    void whoHoldsNoRoleIsRefused() {
        assertThat(service.person("nobody").get("/api/v1/dossiers").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aProducerOfAnotherCommuneCannotBeGivenADossier() {
        var producer = office.producer("Cơ sở Sen Vàng", "FARM");

        var answer = elsewhere.client().post("/api/v1/dossiers", """
                {"producerId":"%s","kind":"FIRST_TIME","product":{"name":"Trà sen","setNumber":11},"documents":[]}
                """.formatted(producer));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private int seenByProvince(JsonNode dossier) {
        return service.person("scope-province")
                .get("/api/v1/dossiers/" + dossier.get("id").asString())
                .statusCode();
    }
}
