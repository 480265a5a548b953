package vn.ocop.registration.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.testing.TestClient;

class PolicyIT {
    private final TestClient admin = Registration.shared().person(Registration.ADMIN);

    @Test
    void aProvinceBeginsWithTheRulebooksDefaultsAndChangesByVersions() {
        var first = Office.json(admin.get("/api/v1/policies?provinceCode=27")).get("items");
        var version = first.get(0).get("version").asInt();
        assertThat(first.get(first.size() - 1).get("quorumNumerator").asInt()).isEqualTo(3);

        var answer = admin.post(
                "/api/v1/policies", "{\"provinceCode\":\"27\",\"spreadLimit\":12,\"effectiveFrom\":\"2030-01-01\"}");

        var next = Office.json(answer);
        assertThat(next.get("version").asInt()).isEqualTo(version + 1);
        assertThat(next.get("spreadLimit").asInt()).isEqualTo(12);
        assertThat(next.get("quorumDenominator").asInt()).isEqualTo(4);
    }

    @Test
    void aQuorumOverAllMembersIsRefused() {
        var answer = admin.post("/api/v1/policies", """
                {"provinceCode":"27","quorumNumerator":5,"quorumDenominator":4,"effectiveFrom":"2030-01-01"}
                """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/quorumNumerator");
    }

    @Test
    void theLocalRulesOfAYearAreSetByWhoSetThemAndTheRestStays() {
        var answer = admin.post("/api/v1/policies", """
                {"provinceCode":"27","participatingListRequired":true,"effectiveFrom":"2030-01-01",
                 "rules":{"returnRounds":3,"returnLapseDays":60,"suspensionAllowed":false}}
                """);

        var policy = Office.json(answer);
        assertThat(policy.get("participatingListRequired").asBoolean()).isTrue();
        assertThat(policy.get("rules").get("returnRounds").asInt()).isEqualTo(3);
        assertThat(policy.get("rules").get("severityMinimumSheets").asInt()).isEqualTo(10);
        assertThat(policy.get("setBy").asString()).isEqualTo(Registration.ADMIN);
        admin.post(
                "/api/v1/policies",
                "{\"provinceCode\":\"27\",\"participatingListRequired\":false,\"effectiveFrom\":\"2030-01-01\"}");
    }

    @Test
    void aPolicyThatWouldHoldBeforeTheLatestIsRefused() {
        admin.post("/api/v1/policies", "{\"provinceCode\":\"27\",\"effectiveFrom\":\"2030-01-01\"}");

        var answer = admin.post("/api/v1/policies", "{\"provinceCode\":\"27\",\"effectiveFrom\":\"2029-12-31\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/effectiveFrom", "2030-01-01");
    }

    @Test
    void aRuleOutOfItsRangeIsRefusedByItsField() {
        var answer = admin.post(
                "/api/v1/policies",
                "{\"provinceCode\":\"27\",\"effectiveFrom\":\"2030-01-01\",\"rules\":{\"returnRounds\":-1}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/rules/returnRounds");
    }

    @Test
    void onlyProvincesHavePolicies() {
        var answer = admin.post("/api/v1/policies", "{\"provinceCode\":\"256\",\"effectiveFrom\":\"2030-01-01\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aWindowOfDaysToComeIsRefused() {
        var answer = admin.post("/api/v1/backfills", """
                {"provinceCode":"27","from":"2020-01-01","until":"2999-01-01","reason":"x"}
                """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/until");
    }
}
