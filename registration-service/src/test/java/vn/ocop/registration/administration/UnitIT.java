package vn.ocop.registration.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.administration.Units;

class UnitIT {
    @Test
    void aCodeMeansWhatItMeantOnTheDay() {
        assertThat(units("?on=2020-12-08&parent=27").get("items").size()).isEqualTo(8);
        assertThat(units("?on=2020-12-08&parent=27&kind=COMMUNE").get("items").size())
                .isEqualTo(126);
        assertThat(units("?on=2026-01-01&parent=24").get("items").size()).isEqualTo(99);
        var both = units("/09169").get("items");
        assertThat(both.get(0).get("name").asString()).isEqualTo("Phường Vũ Ninh");
        assertThat(both.get(1).get("name").asString()).isEqualTo("Phường Thị Cầu");
        assertThat(both.get(1).get("successorCode").asString()).isEqualTo("09169");
    }

    @Test
    void aSuccessorIsNeverGuessed() {
        assertThat(units("/09175").get("items").get(0).path("successorCode").asString(""))
                .isEmpty();
    }

    @Test
    void theOtherServicesHearOfUnitsAndPolicies() {
        var units = OtherService.evaluation().bean(Units.class);
        var policies = OtherService.evaluation().bean(Policies.class);
        var day = LocalDate.of(2020, 12, 8);

        await().until(() -> units.subtree("27", day).size() == 1 + 8 + 126);
        await().until(() -> policies.inForce("27", day).isPresent());
    }

    @Test
    void whoIAmIsSaid() {
        var me = Registration.shared().person(Registration.ADMIN).get("/api/v1/me");

        assertThat(me.body()).contains("\"person\":\"admin\"", "\"role\":\"ADMINISTRATOR\"", "\"unitCode\":\"00\"");
    }

    private static JsonNode units(String query) {
        return Office.json(Registration.shared().person("anybody").get("/api/v1/units" + query));
    }
}
