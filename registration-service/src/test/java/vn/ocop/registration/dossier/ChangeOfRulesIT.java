package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.registration.deadline.SweepDesk;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;

/// Dossiers are put back to spring 2026, when `vn-2025` was in force: no criteria of it are on record, so that none can
/// be handed in under it.
class ChangeOfRulesIT {
    private final Registration service = Registration.shared();
    private final Office office = service.office("rules", "09193");
    private final ChangeOfRulesDesk desk = service.bean(ChangeOfRulesDesk.class);

    @Test
    void whatIsUnderWayGetsItsDaysAndEverybodyIsTold() {
        var dossier = underWaySince("2026-05-04");

        noteAll();
        noteAll();

        var listed = listed(dossier);
        assertThat(listed.get("changedOn").asString()).isEqualTo("2026-05-22");
        assertThat(listed.get("dueOn").asString()).isEqualTo("2026-07-21");
        assertThat(listed.get("rulebook").asString()).isEqualTo("vn-2025");
        assertThat(listed.get("told").toString()).contains("PRODUCER 09193", "UNIT 09193", "UNIT 24");
        assertThat(notices(dossier, "RULES_CHANGED"))
                .hasSize(3)
                .allSatisfy(notice -> assertThat(notice.get("body").asString())
                        .contains("22/05/2026", "vn-2025", "vn-2026", "21/07/2026"));
    }

    @Test
    void whatIsNotFinishedByThenLapsesAndIsToBeFiledAnew() {
        var dossier = underWaySince("2026-05-04");
        noteAll();

        while (service.bean(SweepDesk.class).sweep(5) > 0) {
            // Until nothing is ripe.
        }

        assertThat(office.now(dossier).get("state").asString()).isEqualTo("LAPSED");
        assertThat(notices(dossier, "LAPSED")).hasSize(2);
        assertThat(office.client()
                        .post("/api/v1/dossiers", """
                        {"producerId":"%s","kind":"FIRST_TIME","product":{"id":"%s"},"documents":[]}
                        """.formatted(
                                        dossier.get("producerId").asString(),
                                        dossier.get("product").get("id").asString()))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatWasRecordedAfterwardsWasNotUnderWay() {
        var dossier = underWaySince("2026-05-22");

        noteAll();

        assertThat(list().stream().map(item -> item.get("dossierId"))).doesNotContain(dossier.get("id"));
    }

    @Test
    void nobodySeesThoseOfOtherUnits() {
        var dossier = underWaySince("2026-05-04");
        noteAll();
        var stranger = service.office("rules-stranger", "09169").client();

        assertThat(stranger.get("/api/v1/dossiers-under-earlier-rules").body())
                .doesNotContain(dossier.get("id").asString());
    }

    private JsonNode underWaySince(String day) {
        var dossier = office.submitted(office.completeDraft(), "{}");
        var id = UUID.fromString(dossier.get("id").asString());
        service.jdbc()
                .sql("update dossier set submission = jsonb_set(submission, '{rulebook}', '\"vn-2025\"') where id = ?")
                .param(id)
                .update();
        service.jdbc()
                .sql(
                        "update holding set held_from = cast(? as date) at time zone 'Asia/Ho_Chi_Minh' where dossier_id = ?")
                .params(List.of(day, id))
                .update();
        return dossier;
    }

    private void noteAll() {
        while (desk.note(3) > 0) {
            // Until all have their deadline.
        }
    }

    private JsonNode listed(JsonNode dossier) {
        return list().stream()
                .filter(item -> item.get("dossierId").equals(dossier.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> list() {
        var answer = office.client().get("/api/v1/dossiers-under-earlier-rules");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Office.json(answer).get("items").valueStream().toList();
    }

    private List<JsonNode> notices(JsonNode dossier, String kind) {
        var answer = office.client()
                .get("/api/v1/notices?dossierId=" + dossier.get("id").asString());
        return Office.json(answer)
                .get("items")
                .valueStream()
                .filter(notice -> notice.get("kind").asString().equals(kind))
                .toList();
    }
}
