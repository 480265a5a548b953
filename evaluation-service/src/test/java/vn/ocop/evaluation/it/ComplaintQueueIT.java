package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Grievance;
import vn.ocop.evaluation.testing.Panel;

/// In which order complaints wait.
class ComplaintQueueIT {
    private final Panel panel = Panel.ofDistrict("256");
    private final Desk officer = panel.officer();

    @Test
    void whatCameInFirstWaitsLongestWheneverItWasRecorded() {
        var review = notQualified();
        Grievance.resultWas(review, 400);
        var today = Grievance.today();
        var recorded = Grievance.lodged(Grievance.lodge(
                        officer, review, '"' + today.minusDays(300).toString() + '"', today.minusDays(399)))
                .id();
        var earlier = Grievance.lodged(Grievance.lodge(
                        officer, review, '"' + today.minusDays(301).toString() + '"', today.minusDays(399)))
                .id();

        var first = officer.get("/queue/complaints?limit=1");
        var second = officer.get("/queue/complaints?limit=1&after=" + first.text("next"));

        assertThat(first.items().toString()).contains(earlier.toString());
        assertThat(second.items().toString()).contains(recorded.toString());
    }

    private UUID notQualified() {
        var review = Case.of2020().review();
        assertThat(panel.judge(review, 40, 40, 40, 40, 40).state()).isEqualTo("NOT_QUALIFIED");
        return review;
    }
}
