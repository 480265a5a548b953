package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.DossierId;
import vn.ocop.events.RegistrationEvent.CommuneReported;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;

class SubmissionIT {
    private static final String REPORT = """
            {"localMaterials":"Trong xã","localLabour":"Mười hai","originOfIdea":"Nghề cũ","localIdentity":"Tên làng"}
            """;

    private final Office office = Registration.shared().office("submission", "09169");
    private final OtherService evaluation = OtherService.evaluation();

    @Test
    void aCompleteDossierIsHandedInUnderTheRulesOfTheDay() {
        var office2026 = Registration.shared().office("submission-2026", "09187");

        var dossier = office2026.submitted(office2026.completeDraft(), "{}");

        assertThat(dossier.get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(dossier.get("rulebook").asString()).isEqualTo("vn-2026");
        assertThat(dossier.get("product").get("code").asString()).matches("24-09187-\\d+-2026");
        var told = await().until(() -> evaluation.heard(idOf(dossier)), events -> !events.isEmpty());
        assertThat(told).hasSize(1).first().isInstanceOfSatisfying(DossierSubmitted.class, event -> {
            assertThat(event.place().districtCode()).isNull();
            assertThat(event.documents()).hasSize(2);
            assertThat(event.policyVersion()).isPositive();
            assertThat(event.submittedBy()).isEqualTo("submission-2026");
        });
    }

    @Test
    void theCommuneReportsWhereTheRulebookAsksForIt() {
        var office2026 = Registration.shared().office("submission-2026", "09187");
        var dossier = office2026.submitted(office2026.completeDraft(), "{}");

        var reported = office2026.act(dossier, "/commune-report", REPORT);

        assertThat(Office.json(reported).get("state").asString()).isEqualTo("COMMUNE_REPORTED");
        await().untilAsserted(
                        () -> assertThat(evaluation.heard(idOf(dossier))).last().isInstanceOf(CommuneReported.class));
    }

    @Test
    void aRoundOfThePastIsRecordedInItsWindowUnderItsRulesAndUnits() {
        openWindow("2020-09-01", "2020-09-30");
        var draft = draftOf(6, Papers.OF_2020);

        var dossier = office.submitted(draft, "{\"submittedOn\":\"2020-09-15\"}");

        assertThat(dossier.get("rulebook").asString()).isEqualTo("vn-2020");
        assertThat(dossier.get("districtCode").asString()).isEqualTo("256");
        assertThat(dossier.get("provinceCode").asString()).isEqualTo("27");
        assertThat(dossier.get("product").get("code").asString()).matches("27-256-09169-\\d+-2020");
        var report = office.act(dossier, "/commune-report", REPORT);
        assertThat(report.statusCode()).isEqualTo(409);
        assertThat(report.body()).contains("requirement-unmet", "phải yêu cầu báo cáo của xã");
    }

    @Test
    void aPastDayWithoutWindowIsRefused() {
        var answer = office.act(draftOf(6, Papers.OF_2020), "/submission", "{\"submittedOn\":\"2021-03-01\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("no-backfill", "Tỉnh 27", "chưa cho phép");
    }

    @Test
    void aDayToComeIsRefused() {
        var answer = office.act(draftOf(6, Papers.OF_2020), "/submission", "{\"submittedOn\":\"2999-01-01\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("date-to-come");
    }

    @Test
    void underRulesWithoutCriteriaOnRecordNothingIsReviewed() {
        openWindow("2024-01-01", "2024-01-31");

        var answer = office.act(draftOf(6, Papers.OF_2020), "/submission", "{\"submittedOn\":\"2024-01-15\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("criteria-incomplete", "vn-2023", "Quyết định 148/2023");
    }

    @Test
    void whereNobodyReceivesDossiersAnyMoreSubmissionsWait() {
        var office2025 = Registration.shared().office("submission-2025", "09187");
        openWindow("24", "2025-07-01", "2025-07-05");

        var answer = office2025.act(office2025.completeDraft(), "/submission", "{\"submittedOn\":\"2025-07-02\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("submissions-wait", "2025-07-06");
    }

    @Test
    void aCommuneThatDoesNotExistOnTheDayIsRefused() {
        var old = Registration.shared().office("submission-old", "09175");
        var producer = old.producer("Hộ bà Ví Dụ", "HOUSEHOLD_BUSINESS");
        var draft = old.draft(producer, "Bánh khúc " + UUID.randomUUID(), 6, Papers.OF_2026);

        var answer = old.act(draft, "/submission", "{}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("unit-not-valid", "09175");
    }

    @Test
    void aProducerOfACommuneThatWasTakenOverHandsInWhereItLiesNow() {
        var old = Registration.shared().office("submission-taken-over", "09163");
        var producer = old.producer("Hộ ông Ví Dụ " + UUID.randomUUID(), "HOUSEHOLD_BUSINESS");

        var draft = office.draft(producer, "Bánh khúc " + UUID.randomUUID(), 6, Papers.OF_2026);
        var answer = office.act(draft, "/submission", "{}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Office.json(answer).at("/product/code").asString()).startsWith("24-09169-");
    }

    @Test
    void anIncompleteCriteriaSetIsRefused() {
        openWindow("2020-10-01", "2020-10-31");

        var answer = office.act(draftOf(3, Papers.OF_2020), "/submission", "{\"submittedOn\":\"2020-10-15\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("criteria-incomplete", "Chưa có bảng tiêu chí");
    }

    @Test
    void eachMissingDocumentIsNamedInTheReadersLanguage() {
        var draft = draftOf(6, List.of("registration-form"));
        openWindow("2020-11-01", "2020-11-30");

        var vietnamese = office.act(draft, "/submission", "{\"submittedOn\":\"2020-11-15\"}");

        assertThat(vietnamese.statusCode()).isEqualTo(409);
        var problem = Office.json(vietnamese);
        assertThat(problem.get("errors").size()).isEqualTo(4);
        assertThat(problem.get("errors").get(0).get("message").asString())
                .isEqualTo("Thiếu: Phương án, kế hoạch kinh doanh");
        var english = office.client()
                .with("Accept-Language", "en")
                .ifMatch("\"1\"")
                .post(
                        "/api/v1/dossiers/" + draft.get("id").asString() + "/submission",
                        "{\"submittedOn\":\"2020-11-15\"}");
        assertThat(english.body()).contains("Missing: Business plan", "the dossier must have all mandatory documents");
        assertThat(office.now(draft).get("state").asString()).isEqualTo("DRAFT");
    }

    private JsonNode draftOf(int set, List<String> papers) {
        var producer = office.producer("Hợp tác xã Ví Dụ", "COOPERATIVE");
        return office.draft(producer, "Tương " + UUID.randomUUID(), set, papers);
    }

    private static void openWindow(String from, String until) {
        openWindow("27", from, until);
    }

    private static void openWindow(String province, String from, String until) {
        var answer = Registration.shared().person(Registration.ADMIN).post("/api/v1/backfills", """
                {"provinceCode":"%s","from":"%s","until":"%s","reason":"Ghi lại đợt cũ"}
                """.formatted(
                        province, from, until));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static DossierId idOf(JsonNode dossier) {
        return new DossierId(UUID.fromString(dossier.get("id").asString()));
    }
}
