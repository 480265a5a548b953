package vn.ocop.registration.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ocop.events.Role;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.time.Today;

class GrantIT {
    private final Registration service = Registration.shared();

    @Test
    void aGrantActsAtOnceAndItsRevocationToo() {
        var before = service.person("grantee").get("/api/v1/dossiers");
        assertThat(before.statusCode()).isEqualTo(403);

        var granted = grant("admin", "grantee", "COMMUNE_OFFICER", "09187");
        assertThat(service.person("grantee").get("/api/v1/dossiers").statusCode())
                .isEqualTo(200);

        var id = Office.json(granted).get("id").asString();
        var revoked = service.person("admin").post("/api/v1/grants/" + id + "/revocation", "{\"reason\":\"Chuyển\"}");
        assertThat(Office.json(revoked).get("revoked").asBoolean()).isTrue();
        assertThat(service.person("grantee").get("/api/v1/dossiers").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theOtherServicesHearOfItWithinTwoSeconds() {
        var grants = OtherService.evaluation().bean(Grants.class);
        var today = LocalDate.now(Today.ZONE);
        grant("admin", "warm-up", "COUNCIL_MEMBER", "27");
        await().until(() -> !grants.heldBy("warm-up", today).isEmpty());

        grant("admin", "member", "COUNCIL_MEMBER", "27");

        await().atMost(Duration.ofSeconds(2))
                .until(() -> !grants.heldBy("member", today).isEmpty());
    }

    @Test
    void anAdministratorOfAProvinceAdministersItsUnitsOnly() {
        service.grant("admin-24", Role.ADMINISTRATOR, "24");

        assertThat(grant("admin-24", "x", "COMMUNE_OFFICER", "09187").statusCode())
                .isEqualTo(201);
        assertThat(grant("admin-24", "x", "DISTRICT_OFFICER", "256").statusCode())
                .isEqualTo(404);
        assertThat(grant("admin-24", "x", "ADMINISTRATOR", "00").statusCode()).isEqualTo(404);
        assertThat(grant("nobody", "x", "COMMUNE_OFFICER", "09187").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRoleIsHeldWhereItsOfficeIs() {
        var answer = grant("admin", "x", "DISTRICT_OFFICER", "24");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/role");
        assertThat(grant("admin", "x", "SYSTEM", "24").statusCode()).isEqualTo(400);
    }

    @Test
    void grantsAreFoundByPerson() {
        grant("admin", "found", "PROVINCE_OFFICER", "27");

        var page = Office.json(service.person("admin").get("/api/v1/grants?person=found"));

        assertThat(page.get("items").size()).isEqualTo(1);
        assertThat(page.get("items").get(0).get("role").asString()).isEqualTo("PROVINCE_OFFICER");
    }

    private HttpResponse<String> grant(String by, String person, String role, String unit) {
        return service.person(by).post("/api/v1/grants", """
                {"person":"%s","name":"%s","role":"%s","unitCode":"%s","validFrom":"2020-02-01"}
                """.formatted(person, person, role, unit));
    }
}
