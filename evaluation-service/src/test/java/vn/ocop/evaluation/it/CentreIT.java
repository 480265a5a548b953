package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.evaluation.testing.Seen;

class CentreIT {
    private static final Panel PROVINCE = Panel.of2020("27");

    @Test
    void aProductOfNinetyPointsGoesToTheCentreWithAProvisionalCertificate() {
        var dossier = forwarded();

        assertThat(Running.shared().lastTold(dossier.dossier())).contains("\"provisionalStars\":4", "\"sum\":450");
    }

    @Test
    void theCentresFiveStarsAreCertifiedByTheCentre() {
        var dossier = forwarded();

        var ranked = decided(dossier.provincial(), "95.25", 5);

        assertThat(ranked.state()).isEqualTo("RANKED");
        assertThat(ranked.number("stars")).isEqualTo(5);
        assertThat(Running.shared().lastTold(dossier.dossier()))
                .contains("\"stars\":5", "\"certifier\":\"CENTRE\"", "\"centralReference\":\"1234/QĐ-BNN\"");
    }

    @Test
    void belowNinetyAProductOf2020KeepsFourStars() {
        var dossier = forwarded();

        var ranked = decided(dossier.provincial(), "69", 3);

        assertThat(ranked.number("stars")).isEqualTo(4);
        assertThat(Running.shared().lastTold(dossier.dossier()))
                .contains("\"certifier\":\"PROVINCE\"")
                .doesNotContain("centralReference");
    }

    @Test
    void belowNinetyAProductOf2026HasTheCentresStars() {
        var dossier = Case.of2026().reported();
        var panel = Panel.of2026("24");
        var review = dossier.review();
        panel.judge(review, 95, 95, 95, 95, 95);
        assertThat(Running.shared().lastTold(dossier.dossier())).doesNotContain("provisionalStars");

        var ranked = panel.officer().act(review, "central-result", result("69", 3));

        assertThat(ranked.state()).isEqualTo("RANKED");
        assertThat(ranked.number("stars")).isEqualTo(3);
    }

    @Test
    void aListOfItsFilesGoesWithIt() {
        var review = forwarded().provincial();

        var files = PROVINCE.officer().get("/reviews/" + review + "/central-files");

        assertThat(files.body().path("items").toString()).contains("\"position\":1", "business-plan", Case.SHA);
    }

    @Test
    void whatWasNotForwardedHasNoListOfFiles() {
        var review = Case.of2020().review();

        assertThat(Desk.of("district.256")
                        .get("/reviews/" + review + "/central-files")
                        .problem())
                .isEqualTo("not-forwarded");
        assertThat(Desk.of("district.259")
                        .get("/reviews/" + review + "/central-files")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void starsAboveTheScoreAreRefused() {
        var review = forwarded().provincial();

        assertThat(decided(review, "89.99", 5).errors().toString()).contains("/stars");
        assertThat(decided(review, "100.01", 5).errors().toString()).contains("/score");
        assertThat(PROVINCE.officer().review(review).allows("RECORD_CENTRAL_RESULT"))
                .isTrue();
    }

    @Test
    void aResultNobodyAskedForIsRefused() {
        var dossier = Case.of2020();
        Panel.ofDistrict("256").judge(dossier.review(), 60, 60, 60, 60, 60);

        assertThat(decided(dossier.provincial(), "95", 5).problem()).isEqualTo("wrong-state");
    }

    private static Case forwarded() {
        var dossier = Case.of2020();
        Panel.ofDistrict("256").judge(dossier.review(), 60, 60, 60, 60, 60);
        assertThat(PROVINCE.judge(dossier.provincial(), 90, 90, 90, 90, 90).state())
                .isEqualTo("FORWARDED_TO_CENTRE");
        return dossier;
    }

    private static Seen decided(UUID review, String score, int stars) {
        return PROVINCE.officer().act(review, "central-result", result(score, stars));
    }

    private static String result(String score, int stars) {
        return "{\"score\":%s,\"stars\":%d,\"reference\":\"1234/QĐ-BNN\"}".formatted(score, stars);
    }
}
