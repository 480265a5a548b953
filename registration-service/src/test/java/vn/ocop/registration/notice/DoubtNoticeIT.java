package vn.ocop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.ResultDoubted;
import vn.ocop.events.Tier;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Registration;

/// Who is told that a result was put in question.
class DoubtNoticeIT {
    private final Office office = Registration.shared().office("doubt", "09193");

    @Test
    void theOfficesThatDecidedAndHaveTheDossierAreToldAndNobodyElse() {
        var dossier = office.submitted(office.completeDraft(), "{}").get("id").asString();

        tell(dossier, "256", "27");

        assertThat(notices(dossier)).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.get("recipient").asString()).isEqualTo("UNIT");
            assertThat(notice.get("subject").asString())
                    .startsWith("Cần xem lại kết quả")
                    .contains("looked at again");
            assertThat(notice.get("body").asString()).contains("vẫn giữ nguyên", "stays as it was decided");
        });
        assertThat(notices(dossier))
                .extracting(notice -> notice.get("unitCode").asString())
                .containsExactlyInAnyOrder("256", "27");
    }

    @Test
    void anOfficeThatBothDecidedAndHasItIsToldOnce() {
        var dossier = office.submitted(office.completeDraft(), "{}").get("id").asString();

        tell(dossier, "24", "24");

        assertThat(notices(dossier)).hasSize(1);
    }

    private void tell(String dossier, String unit, String holder) {
        var id = new DossierId(UUID.fromString(dossier));
        var doubt = UUID.randomUUID();
        OtherService.evaluation().tell(new ResultDoubted(id, Tier.DISTRICT, unit, holder, doubt, 1, Instant.now()));
        await().until(() -> !notices(dossier).isEmpty());
    }

    private List<JsonNode> notices(String dossier) {
        var answer = office.client().get("/api/v1/notices?dossierId=" + dossier);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Office.json(answer).get("items").valueStream().toList();
    }
}
