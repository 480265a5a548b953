package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.Role;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Criterion;
import vn.ocop.rulebook.Rulebooks;

class AssessmentIT {
    private static final int SET = 6;

    private final Registration service = Registration.shared();
    private final Office office = service.office("assessment", "09187");
    private final String producer = office.producer("Hợp tác xã Tự Đánh Giá", "COOPERATIVE");
    private final CriteriaSet set = service.bean(Rulebooks.class).get("vn-2026").set(SET);

    @Test
    void theBestTicksImplyFiveStarsAndEachClaimAsksForEvidence() {
        var dossier = assessed(draft(), allAt(criterion -> criterion.boxes().size() - 1));

        var ready = readiness(dossier);

        assertThat(ready.get("total").asInt()).isEqualTo(100);
        assertThat(ready.get("stars").asInt()).isEqualTo(5);
        assertThat(ready.get("missedGates").size()).isZero();
        assertThat(ready.get("lackingEvidence").size()).isEqualTo(set.size());
        assertThat(dossier.get("selfAssessment").get("ticks").size()).isEqualTo(set.size());
    }

    @Test
    void aMissedGateLowersTheStarsAndIsNamed() {
        var gated = set.criteria().stream()
                .filter(criterion -> criterion.minimums().containsKey(3))
                .findFirst()
                .orElseThrow();
        var ticks = allAt(
                criterion -> criterion.equals(gated) ? 0 : criterion.boxes().size() - 1);

        var ready = readiness(assessed(draft(), ticks));

        assertThat(ready.get("stars").asInt()).isEqualTo(2);
        assertThat(ready.get("missedGates").get(0).get("criterion").asString()).isEqualTo(gated.code());
        assertThat(ready.get("lackingEvidence").toString()).doesNotContain("\"" + gated.code() + "\"");
    }

    @Test
    void noStarsAreImpliedUntilEveryCriterionIsTicked() {
        var first = set.criteria().getFirst().code();

        var ready = readiness(assessed(draft(), "{\"ticks\":{\"" + first + "\":0}}"));

        assertThat(ready.has("stars") && !ready.get("stars").isNull()).isFalse();
        assertThat(ready.get("criteria").get(0).get("box").asInt()).isZero();
    }

    @Test
    void missingDocumentsAndEvidenceThatEndsBeforeTheSessionAreNamed() {
        var sha256 = office.paper(producer, "expiring" + UUID.randomUUID());
        var document = """
                {"item":"food-safety-certificate","sha256":"%s","fileName":"a.pdf","expiresOn":"2027-03-01",
                 "criteria":["%s"]}""".formatted(sha256, set.criteria().getFirst().code());
        var draft = Office.json(
                office.client().post("/api/v1/dossiers", """
                {"producerId":"%s","kind":"FIRST_TIME","product":{"name":"Giò %s","setNumber":6},"documents":[%s]}
                """.formatted(producer, UUID.randomUUID(), document)));

        var late = readiness(draft, "?session=2027-03-02");

        assertThat(late.get("missing").toString()).contains("registration-form", "self-assessment");
        assertThat(late.get("expiring").get(0).get("item").asString()).isEqualTo("food-safety-certificate");
        assertThat(late.get("criteria").get(0).get("documents").asInt()).isEqualTo(1);
        assertThat(readiness(draft, "?session=2027-03-01").get("expiring").size())
                .isZero();
        assertThat(LocalDate.parse(readiness(draft).get("session").asString())).isAfter(LocalDate.of(2026, 6, 1));
    }

    @Test
    void boxesThatTheRulesDoNotOfferAreRefusedByName() {
        var draft = draft();

        var answer = put(
                draft, "{\"ticks\":{\"9.9\":0,\"" + set.criteria().getFirst().code() + "\":19}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("/ticks/9.9", "/ticks/" + set.criteria().getFirst().code());
        assertThat(office.now(draft).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void onceHandedInTheTicksAreClosedAndStayWithTheCommune() {
        var ticks = allAt(criterion -> criterion.boxes().size() - 1);
        var dossier = office.submitted(assessed(draft(), ticks), "{}");
        service.grant("assessment-province", Role.PROVINCE_OFFICER, "24");
        var path = "/api/v1/dossiers/" + dossier.get("id").asString();

        assertThat(put(dossier, "{\"ticks\":{}}").statusCode()).isEqualTo(409);
        var above = service.person("assessment-province");
        assertThat(Office.json(above.get(path)).path("selfAssessment").isObject())
                .isFalse();
        assertThat(above.get(path + "/readiness").statusCode()).isEqualTo(404);
        assertThat(service.jdbc()
                        .sql("select payload::text from event_journal where stream = cast(? as uuid)")
                        .param(dossier.get("id").asString())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told).doesNotContain("ticks", "ssessment\":"));
    }

    @Test
    void anotherCommuneNeitherReadsNorTicks() {
        var draft = draft();
        var elsewhere = service.office("assessment-elsewhere", "09169").client();
        var path = "/api/v1/dossiers/" + draft.get("id").asString();

        assertThat(elsewhere.get(path + "/readiness").statusCode()).isEqualTo(404);
        assertThat(elsewhere
                        .ifMatch("\"1\"")
                        .put(path + "/self-assessment", "{\"ticks\":{}}")
                        .statusCode())
                .isEqualTo(404);
    }

    private JsonNode draft() {
        return office.draft(producer, "Chả " + UUID.randomUUID(), SET, Papers.OF_2026);
    }

    private String allAt(ToIntFunction<Criterion> box) {
        return set.criteria().stream()
                .map(criterion -> "\"" + criterion.code() + "\":" + box.applyAsInt(criterion))
                .collect(Collectors.joining(",", "{\"ticks\":{", "}}"));
    }

    private JsonNode assessed(JsonNode seen, String ticks) {
        var answer = put(seen, ticks);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Office.json(answer);
    }

    private HttpResponse<String> put(JsonNode seen, String ticks) {
        return office.client()
                .ifMatch("\"" + seen.get("version").asLong() + "\"")
                .put("/api/v1/dossiers/" + seen.get("id").asString() + "/self-assessment", ticks);
    }

    private JsonNode readiness(JsonNode seen) {
        return readiness(seen, "");
    }

    private JsonNode readiness(JsonNode seen, String query) {
        return Office.json(
                office.client().get("/api/v1/dossiers/" + seen.get("id").asString() + "/readiness" + query));
    }
}
