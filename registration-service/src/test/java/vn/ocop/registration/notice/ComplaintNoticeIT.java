package vn.ocop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.ComplaintAnswer;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent;
import vn.ocop.events.EvaluationEvent.ComplaintAnswered;
import vn.ocop.events.EvaluationEvent.ComplaintDue;
import vn.ocop.events.EvaluationEvent.ComplaintReceived;
import vn.ocop.events.Tier;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Registration;

/// Who is told of a complaint: the producer, its commune and the unit that settles it.
class ComplaintNoticeIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Office office = Registration.shared().office("complaint", "09193");
    private final OtherService evaluation = OtherService.evaluation();
    private final UUID complaint = UUID.randomUUID();
    private final DossierId dossier = new DossierId(UUID.fromString(
            office.submitted(office.completeDraft(), "{}").get("id").asString()));

    @Test
    void theProducerTheCommuneAndTheUnitAreToldThatItCame() {
        tell(new ComplaintReceived(dossier, Tier.PROVINCE, "24", complaint, DAY, DAY.plusDays(10)));

        assertThat(notices())
                .extracting(notice -> notice.get("recipient").asString() + " "
                        + notice.get("unitCode").asString())
                .containsExactlyInAnyOrder("PRODUCER 09193", "UNIT 09193", "UNIT 24");
        assertThat(notices())
                .allSatisfy(notice -> assertThat(notice.get("body").asString())
                        .contains("20/11/2026", "30/11/2026", "30 November 2026", "Article 27"));
    }

    @Test
    void eachAnswerIsToldInWords() {
        tell(answered(ComplaintAnswer.ACCEPTED));
        tell(answered(ComplaintAnswer.PARTLY_UPHELD));
        await().until(() -> notices().size() == 6);

        assertThat(notices())
                .extracting(notice -> notice.get("subject").asString())
                .anyMatch(subject -> subject.contains("khiếu nại đúng một phần") && subject.contains("right in part"))
                .anyMatch(subject -> subject.contains("khiếu nại được thụ lý"));
    }

    @Test
    void theTimeThatRunsOutIsToldBeforeAndAfter() {
        for (var passed : new boolean[] {false, true}) {
            tell(new ComplaintDue(
                    dossier, Tier.PROVINCE, "24", complaint, "complaint-settlement", DAY, passed, Instant.now()));
        }
        await().until(() -> notices().size() == 6);

        assertThat(notices())
                .extracting(notice -> notice.get("kind").asString())
                .containsOnly("COMPLAINT_DUE", "COMPLAINT_OVERDUE");
        assertThat(notices())
                .allSatisfy(notice -> assertThat(notice.get("body").asString())
                        .contains("giải quyết khiếu nại", "the settlement of a complaint"));
    }

    private ComplaintAnswered answered(ComplaintAnswer answer) {
        return new ComplaintAnswered(dossier, Tier.PROVINCE, "24", complaint, answer, Instant.now());
    }

    private void tell(EvaluationEvent event) {
        evaluation.tell(event);
        await().until(() -> !notices().isEmpty());
    }

    private List<JsonNode> notices() {
        var answer = office.client().get("/api/v1/notices?dossierId=" + dossier);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Office.json(answer).get("items").valueStream().toList();
    }
}
