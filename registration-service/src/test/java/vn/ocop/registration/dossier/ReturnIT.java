package vn.ocop.registration.dossier;

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
import vn.ocop.events.RegistrationEvent.DossierResubmitted;
import vn.ocop.events.Tier;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;

class ReturnIT {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final Office office = Registration.shared().office("return", "09187");
    private final OtherService evaluation = OtherService.evaluation();
    private final String producer = office.producer("Hợp tác xã Trả Lại", "COOPERATIVE");

    @Test
    void onlyWhatTheReturnNamesReopens() {
        var returned = returned();

        var answer = put(returned, List.of("registration-form", "self-assessment"), "new");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("documents-closed", "/documents/registration-form");
        assertThat(answer.body()).doesNotContain("/documents/self-assessment");
    }

    @Test
    void aResubmissionTellsWhatChanged() {
        var returned = returned();

        var mended = put(returned, List.of("self-assessment"), "mended");
        assertThat(mended.statusCode()).as(mended.body()).isEqualTo(200);
        var again = office.submitted(Office.json(mended), "{}");

        assertThat(again.get("state").asString()).isEqualTo("UNDER_REVIEW");
        assertThat(again.get("submission").asInt()).isEqualTo(2);
        await().untilAsserted(() -> assertThat(evaluation.heard(idOf(again)))
                .last()
                .isInstanceOfSatisfying(DossierResubmitted.class, event -> {
                    assertThat(event.changedItems()).containsExactly("self-assessment");
                    assertThat(event.submission()).isEqualTo(2);
                }));
        var changes = Office.json(office.client().get(pathOf(again) + "/changes"));
        assertThat(changes.get("sinceSubmission").asInt()).isEqualTo(1);
        assertThat(changes.get("documents").size()).isEqualTo(1);
        var change = changes.get("documents").get(0);
        assertThat(change.get("item").asString()).isEqualTo("self-assessment");
        assertThat(change.get("after").get("sha256"))
                .isNotEqualTo(change.get("before").get("sha256"));
        var history = office.client().get(pathOf(again) + "/history");
        assertThat(history.body()).contains("Trả lại để bổ sung", "self-assessment: Thiếu chữ ký", "Nộp hồ sơ");
        assertThat(Office.json(history).get("items").size()).isEqualTo(6);
    }

    private JsonNode returned() {
        var draft = office.draft(producer, "Nem " + UUID.randomUUID(), 8, Papers.OF_2026);
        var id = idOf(office.submitted(draft, "{}"));
        evaluation.tell(
                new DossierReceived(id, Tier.PROVINCE, "24", "officer", NOW),
                new DossierReturned(
                        id,
                        Tier.PROVINCE,
                        "24",
                        List.of(new ReturnedItem("self-assessment", "Thiếu chữ ký")),
                        "officer",
                        NOW));
        return await().until(
                        () -> office.now(draft),
                        now -> now.get("state").asString().equals("RETURNED"));
    }

    private HttpResponse<String> put(JsonNode returned, List<String> renewed, String words) {
        var documents = Papers.OF_2026.stream()
                .map(item ->
                        Office.document(item, office.paper(producer, renewed.contains(item) ? item + words : item)))
                .toList();
        return office.client()
                .ifMatch("\"" + returned.get("version").asLong() + "\"")
                .put(pathOf(returned), "{\"documents\":[" + String.join(",", documents) + "]}");
    }

    private static String pathOf(JsonNode dossier) {
        return "/api/v1/dossiers/" + dossier.get("id").asString();
    }

    private static DossierId idOf(JsonNode dossier) {
        return new DossierId(UUID.fromString(dossier.get("id").asString()));
    }
}
