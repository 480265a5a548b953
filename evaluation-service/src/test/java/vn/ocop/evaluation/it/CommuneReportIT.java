package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;

class CommuneReportIT {
    @Test
    void whoReviewsReadsWhatTheCommuneSays() {
        var path = "/reviews/" + Case.of2026().reported().review() + "/commune-report";

        for (var person : new String[] {"province.24", "council.24.2"}) {
            var report = Desk.of(person).get(path).body();
            assertThat(report.path("localMaterials").asString()).isEqualTo("có");
            assertThat(report.path("localLabour").asString()).isEqualTo("có");
            assertThat(report.path("originOfIdea").asString()).isEqualTo("có");
            assertThat(report.path("localIdentity").asString()).isEqualTo("có");
            assertThat(report.path("reportedBy").asString()).isEqualTo("commune.9187");
        }
        assertThat(Desk.of("province.27").get(path).status()).isEqualTo(404);
    }

    @Test
    void whereTheRulesAskForNoneThereIsNone() {
        var review = Case.of2020().review();

        assertThat(Desk.of("district.256")
                        .get("/reviews/" + review + "/commune-report")
                        .status())
                .isEqualTo(404);
    }
}
