package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.evaluation.testing.Seen;
import vn.ocop.evaluation.testing.Ticks;

class ExplanationIT {
    private final Panel panel = Panel.of2026("24");
    private final UUID review = Case.of2026().reported().review();

    @Test
    void aRankIsExplainedFromTheSheetsToTheCertifier() {
        panel.judge(review, 75, 76, 77, 78, 79);
        var seen = explained(panel.officer());
        assertThat(seen.body().path("agrees").asBoolean()).isTrue();
        assertThat(seen.text("mean")).isEqualTo("77.00");
        assertThat(seen.number("stars")).isEqualTo(4);
        assertThat(seen.body().path("rule").path("rulebook").asString()).isEqualTo("vn-2026");
        assertThat(seen.body().path("members")).hasSize(5).allSatisfy(ExplanationIT::addsUp);
        assertThat(seen.body().path("steps").valueStream())
                .extracting(step -> step.path("kind").asString())
                .startsWith("RULES", "SHEET", "SHEET", "SHEET", "SHEET", "SHEET", "SUM", "MEAN", "SPREAD_WITHIN")
                .containsSubsequence("BAND_REACHED", "BAND_REACHED", "BAND_REACHED", "BAND_MISSED", "GATE_REACHED")
                .endsWith("STARS", "THRESHOLD_MISSED", "CERTIFIED");
        assertThat(texts(seen)).contains("385 ≥ 70 × 5 = 350: đạt mức điểm 4 sao.");
        assertThat(texts(seen)).contains("385 < 90 × 5 = 450: không đạt mức điểm 5 sao.");
    }

    @Test
    void aMissedGateShowsItsConsolidatedValueAndTheCap() {
        assertThat(panel.admit(review).status()).isEqualTo(200);
        var gate = panel.scoreBelowGate(review, 75, 5);
        panel.conclude(review);
        var seen = explained(panel.officer());
        assertThat(seen.number("stars")).isEqualTo(3);
        assertThat(texts(seen))
                .anySatisfy(text -> assertThat(text).contains("tiêu chí " + gate, "làm tròn xuống ô 0 < ", "không đạt"))
                .contains("Mức điểm cho 4 sao, nhưng không đạt yêu cầu tối thiểu: còn 3 sao.");
    }

    @Test
    void aTamperedResultIsSaidLoudly() {
        panel.judge(review, 60, 61, 62, 63, 64);
        tamper(
                "closed_pass",
                "update closed_pass set judgement = jsonb_set(judgement, '{stars}', '5') where review_id = :id");
        var seen = explained(panel.officer());
        assertThat(seen.body().path("agrees").asBoolean()).isFalse();
        assertThat(seen.number("stars")).isEqualTo(3);
        assertThat(seen.number("decidedStars")).isEqualTo(5);
        assertThat(kinds(seen)).containsExactly("STARS", "REVIEW");
        assertThat(document(panel.officer(), "vi"))
                .contains("KẾT QUẢ ĐÃ QUYẾT ĐỊNH KHÁC VỚI CÁC PHIẾU ĐÃ LƯU", "CẢNH BÁO", "số sao đã quyết định (5)");
        assertThat(document(panel.officer(), "en")).contains("WHAT WAS DECIDED IS NOT WHAT THE STORED SHEETS COME TO");
    }

    @Test
    void aTamperedValueOfACriterionIsSaidLoudly() {
        panel.judge(review, 60, 61, 62, 63, 64);
        tamper(
                "closed_pass",
                "update closed_pass set judgement = jsonb_set(judgement, '{gated,0,value}', '9') where review_id = :id");
        assertThat(kinds(explained(panel.officer()))).containsExactly("GATED", "REVIEW");
    }

    @Test
    void aTamperedSheetIsSaidLoudly() {
        panel.judge(review, 60, 61, 62, 63, 64);
        tamper("sheet", "update sheet set total = total + 9 where review_id = :id and member = 'council.24.2'");
        tamper(
                "sheet",
                "update sheet set ticks = jsonb_set(ticks, '{0,box}', to_jsonb(1 - least(1, (ticks#>>'{0,box}')::int)))"
                        + " where review_id = :id and member = 'council.24.3'");
        assertThat(kinds(explained(panel.officer()))).contains("WRONG_POINTS", "WRONG_HASH");
    }

    @Test
    void aSheetThatWasTakenAwayIsSaidLoudly() {
        panel.judge(review, 60, 61, 62, 63, 64);
        tamper("sheet", "delete from sheet where review_id = :id and member = 'council.24.5'");
        assertThat(kinds(explained(panel.officer()))).contains("SHEETS", "SUM", "SPREAD");
        tamper("sheet", "delete from sheet where review_id = :id");
        assertThat(kinds(explained(panel.officer()))).containsExactly("NO_SHEETS");
    }

    @Test
    void nothingIsExplainedBeforeThePassCloses() {
        panel.admit(review);
        panel.score(review, 60, 61, 62, 63, 64);
        var refused = explained(panel.officer());
        assertThat(refused.problem()).isEqualTo("no-closed-pass");
        assertThat(refused.body().toString()).doesNotContain("60", "64");
    }

    @Test
    void nobodyElseIsToldAnything() {
        panel.admit(review);
        panel.member(4).recuse(review);
        var criteria = panel.criteria(review);
        for (int i : new int[] {1, 2, 3, 5}) {
            panel.member(i).submit(review, Ticks.of(criteria, 60));
        }
        panel.conclude(review);
        assertThat(explained(panel.member(1)).status()).isEqualTo(200);
        assertThat(explained(panel.member(4)).problem()).isEqualTo("recused");
        assertThat(explained(Desk.of("province.27")).status()).isEqualTo(404);
        assertThat(explained(Desk.of("commune.9187")).status()).isEqualTo(403);
        assertThat(panel.officer().get(path() + "?pass=2").status()).isEqualTo(404);
    }

    @Test
    void bothPassesAreExplained() {
        panel.judge(review, 60, 60, 60, 60, 75);
        panel.score(review, 60, 60, 60, 60, 65);
        panel.conclude(review);
        assertThat(texts(panel.officer().get(path() + "?pass=1")))
                .contains("Hai phiếu xa nhau nhất chênh 15 điểm, quá 10: phải chấm lại.");
        assertThat(explained(panel.officer()).number("pass")).isEqualTo(2);
    }

    private Seen explained(Desk reader) {
        return reader.get(path());
    }

    private String path() {
        return "/reviews/" + review + "/explanation";
    }

    private String document(Desk reader, String language) {
        return Running.shared()
                .as(reader.person())
                .with("Accept-Language", language)
                .with("Accept", "text/html")
                .get("/api/v1" + path() + "/document")
                .body();
    }

    private void tamper(String table, String statement) {
        var changed = Running.shared()
                .owner()
                .tamper(table, owner -> owner.sql(statement).param("id", review).update());
        assertThat(changed).isPositive();
    }

    private static List<String> texts(Seen seen) {
        return seen.body()
                .path("steps")
                .valueStream()
                .map(step -> step.path("text").asString())
                .toList();
    }

    private static List<String> kinds(Seen seen) {
        return seen.body()
                .path("differences")
                .valueStream()
                .map(one -> one.path("kind").asString())
                .toList();
    }

    private static void addsUp(JsonNode member) {
        assertThat(member.path("a").asInt()
                        + member.path("b").asInt()
                        + member.path("c").asInt())
                .isEqualTo(member.path("total").asInt());
    }
}
