package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;

class OutcomeIT {
    @Test
    void belowItsThresholdADistrictTurnsAProductDown() {
        var dossier = Case.of2020();

        var concluded = Panel.ofDistrict("256").judge(dossier.review(), 50, 50, 50, 50, 49);

        assertThat(concluded.state()).isEqualTo("NOT_QUALIFIED");
        assertThat(dossier.seenBy("province.27")).isEmpty();
        assertThat(Running.shared().lastTold(dossier.dossier())).contains("\"sum\":249", "\"count\":5");
    }

    @Test
    void belowThreeStarsAProvinceTurnsAProductDown() {
        var dossier = Case.of2020();
        Panel.ofDistrict("256").judge(dossier.review(), 55, 55, 55, 55, 55);

        var concluded = Panel.of2020("27").judge(dossier.provincial(), 45, 46, 47, 48, 49);

        assertThat(concluded.state()).isEqualTo("NOT_QUALIFIED");
        assertThat(concluded.number("stars")).isEqualTo(2);
    }

    @Test
    void aMissedGateCapsTheStars() {
        var review = Case.of2026().reported().review();
        var panel = Panel.of2026("24");
        panel.admit(review);
        var gate = panel.scoreBelowGate(review, 85, 5);

        var ranked = panel.conclude(review);

        assertThat(ranked.state()).isEqualTo("RANKED");
        assertThat(ranked.number("stars")).isEqualTo(3);
        var result = panel.officer().get("/reviews/" + review + "/result");
        assertThat(result.number("bandStars")).isEqualTo(4);
        assertThat(result.body().path("missedGates").get(0).path("criterion").asString())
                .isEqualTo(gate);
    }

    @Test
    void aDisqualificationEndsTheCaseWithItsLegalGround() {
        var checked = Case.of2020();
        var scored = Case.of2020();
        var panel = Panel.ofDistrict("256");
        var why = "{\"reason\":\"Giấy phép giả\",\"legalGround\":\"Điều 9\"}";
        panel.admit(scored.review());

        assertThat(panel.officer()
                        .act(checked.review(), "disqualification", why)
                        .state())
                .isEqualTo("DISQUALIFIED");
        assertThat(panel.officer().act(scored.review(), "disqualification", why).state())
                .isEqualTo("DISQUALIFIED");
        assertThat(panel.officer().act(scored.review(), "disqualification", why).status())
                .isEqualTo(409);
        assertThat(Running.shared().lastTold(scored.dossier())).contains("Giấy phép giả", "Điều 9");
    }

    @Test
    void aWithdrawalEndsAnOpenReviewAndLeavesAnOutcomeAlone() {
        var open = Case.of2020();
        var ended = Case.of2020();
        var review = open.review();
        Panel.ofDistrict("256").judge(ended.review(), 10, 10, 10, 10, 10);

        ended.withdrawn();
        open.withdrawn();
        open.await(review, "WITHDRAWN");

        ended.await(ended.review(), "NOT_QUALIFIED");
        var late = Case.of2026().withdrawn().reported();
        assertThat(late.seenBy("province.24")).isEmpty();
    }

    @Test
    void aWithdrawalEndsTheReviewThatAConclusionHasOpened() {
        var dossier = Case.of2020();
        Panel.ofDistrict("256").judge(dossier.review(), 60, 60, 60, 60, 60);
        var provincial = dossier.provincial();

        dossier.withdrawn();

        new Case(dossier.dossier(), "27", "PROVINCE").await(provincial, "WITHDRAWN");
    }
}
