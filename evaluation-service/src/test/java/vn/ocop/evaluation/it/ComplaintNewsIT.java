package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.complaint.ComplaintTermDesk;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Grievance;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;

/// What others hear of a complaint: that it came, what came of it, and when its time runs out.
class ComplaintNewsIT {
    private static final String REASON = "{\"reason\":\"Chủ thể đề nghị\"}";

    private final Panel panel = Panel.ofDistrict("256");
    private final Desk officer = panel.officer();
    private final Desk commune = Desk.of("commune.9187");
    private final Case dossier = Case.of2020();
    private final UUID review = notQualified();

    @Test
    void itsReceiptAndEachAnswerAreToldWithoutAWordOfIt() {
        var complaint = Grievance.by(commune, review);
        assertThat(last())
                .contains("\"complaintId\":\"" + complaint.id(), "\"unitCode\":\"256\"")
                .contains("\"dueOn\":\"" + Grievance.today().plusDays(10))
                .doesNotContain("bao bì", commune.person());
        complaint.takenBy(officer).done(officer, "acceptance", "{}");
        assertThat(last()).contains("\"answer\":\"ACCEPTED\"");
        complaint.done(officer, "extension", REASON);
        assertThat(last()).contains("\"answer\":\"EXTENDED\"");
        complaint.done(officer, "settlement", Grievance.outcome("PARTLY_UPHELD", "Chấm lại"));
        assertThat(last()).contains("\"answer\":\"PARTLY_UPHELD\"").doesNotContain("Điều 31", "Chấm lại");
    }

    @Test
    void refusalAndWithdrawalAreToldAsWell() {
        var refused = Grievance.by(commune, review).takenBy(officer);
        refused.done(officer, "refusal", REASON);
        assertThat(last()).contains("\"answer\":\"REFUSED\"").doesNotContain("đề nghị");
        Grievance.by(commune, review).done(commune, "withdrawal", REASON);
        assertThat(last()).contains("\"answer\":\"WITHDRAWN\"");
    }

    @Test
    void whatIsNearItsEndIsToldOnceAndAgainOnceItIsOver() {
        lodgedDaysAgo(8);
        sweep();
        sweep();
        assertThat(dues()).isEqualTo(1);
        assertThat(last()).contains("\"name\":\"complaint-acceptance\"", "\"passed\":false");

        Running.shared()
                .jdbc()
                .sql("update complaint_deadline set due_on = due_on - 9, next_at = next_at - interval '9 days'"
                        + " where complaint_id in (select id from complaint where review_id = ?)")
                .param(review)
                .update();
        sweep();
        sweep();
        assertThat(dues()).isEqualTo(2);
        assertThat(last()).contains("\"passed\":true");
    }

    @Test
    void whatIsFarFromItsEndOrHasEndedIsNotTold() {
        lodgedDaysAgo(6);
        var late = lodgedDaysAgo(9);
        late.done(officer, "withdrawal", REASON);
        sweep();

        assertThat(last()).contains("\"answer\":\"WITHDRAWN\"");
    }

    private Grievance lodgedDaysAgo(int days) {
        Grievance.resultWas(review, 20);
        var day = Grievance.today().minusDays(days);
        return Grievance.lodged(Grievance.lodge(officer, review, "\"" + day + "\"", day));
    }

    private UUID notQualified() {
        var id = dossier.review();
        assertThat(panel.judge(id, 40, 40, 40, 40, 40).state()).isEqualTo("NOT_QUALIFIED");
        return id;
    }

    private String last() {
        return Running.shared().lastTold(dossier.dossier());
    }

    private long dues() {
        return Running.shared().told(dossier.dossier()).stream()
                .filter(type -> type.contains("ocop.complaint.due"))
                .count();
    }

    private static void sweep() {
        Running.shared().part(ComplaintTermDesk.class).sweep(1000);
    }
}
