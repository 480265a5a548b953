package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;

class HappyPathIT {
    @Test
    void aProductOf2020PassesItsDistrictAndIsRankedByTheProvince() {
        var dossier = Case.of2020();
        var passed = Panel.ofDistrict("256").judge(dossier.review(), 60, 61, 62, 63, 64);
        assertThat(passed.state()).isEqualTo("PASSED");

        var province = Panel.of2020("27");
        var review = dossier.provincial();
        var ranked = province.judge(review, 80, 82, 83, 84, 80);

        assertThat(ranked.state()).isEqualTo("RANKED");
        assertThat(ranked.number("stars")).isEqualTo(4);
        var result = province.secretary().get("/reviews/" + review + "/result");
        assertThat(result.text("mean")).isEqualTo("81.80");
        assertThat(result.body().path("passes")).hasSize(1);
        assertThat(Running.shared().told(dossier.dossier()))
                .containsExactly(
                        "ocop.dossier.admitted.v1",
                        "ocop.dossier.passed-on.v1",
                        "ocop.dossier.admitted.v1",
                        "ocop.product.ranked.v1");
        assertThat(Running.shared().lastTold(dossier.dossier()))
                .contains("\"stars\":4", "\"certifier\":\"PROVINCE\"", "council.256.1", "council.27.5")
                .doesNotContain("centralReference");
    }

    @Test
    void aDossierOf2026WaitsForItsCommunesReportAndGoesToTheProvinceAtOnce() {
        var early = Case.of2026();
        var dossier = Case.of2026().reported();
        var review = dossier.review();

        assertThat(early.seenBy("province.24")).isEmpty();
        var ranked = Panel.of2026("24").judge(review, 75, 76, 77, 78, 79);

        assertThat(ranked.body().path("tier").asString()).isEqualTo("PROVINCE");
        assertThat(ranked.state()).isEqualTo("RANKED");
        assertThat(ranked.number("stars")).isEqualTo(4);
    }

    @Test
    void theHistorySaysWhoDidWhatAndWhen() {
        var dossier = Case.of2020();
        var review = dossier.review();
        var panel = Panel.ofDistrict("256");
        panel.officer().act(review, "check", "{}");
        panel.judge(review, 50, 50, 50, 50, 50);

        var history = panel.officer().get("/reviews/" + review + "/history").items();

        assertThat(history)
                .extracting(line -> line.path("action").asString() + " by "
                        + line.path("person").asString())
                .containsExactly(
                        "RECEIVE by commune.9187",
                        "START_CHECK by district.256",
                        "ADMIT by district.256",
                        "PASS_ON by secretary.256");
        assertThat(history).extracting(line -> line.path("version").asInt()).containsExactly(1, 2, 3, 4);
    }
}
