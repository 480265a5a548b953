package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Seen;

class AdviceIT {
    private final Panel panel = Panel.of2026("24");

    @Test
    void aMeanNearAnEdgeIsListedWithItsDistance() {
        var near = judged(69, 69, 70, 70, 70);
        var far = judged(60, 60, 60, 60, 60);
        var found = report(panel.officer());
        assertThat(ids(found)).contains(near).doesNotContain(far);
        var edge = item(found, near).path("edges").get(0);
        assertThat(edge.path("at").asInt()).isEqualTo(70);
        assertThat(edge.path("distance").asString()).isEqualTo("-0.40");
        assertThat(item(found, near).path("margin").asString()).isEqualTo("0.50");
    }

    @Test
    void aSheetWithoutWhichTheStarsWereOthersIsNamed() {
        var review = judged(78, 68, 68, 68, 69);
        var found = item(report(panel.officer()), review);
        assertThat(found.path("stars").asInt()).isEqualTo(4);
        assertThat(found.path("decidedBy").valueStream())
                .extracting(one ->
                        one.path("person").asString() + " " + one.path("stars").asInt())
                .containsExactly("council.24.1 3");
    }

    @Test
    void nothingIsListedBeforeThePassCloses() {
        var review = Case.of2026().reported().review();
        panel.admit(review);
        panel.score(review, 69, 69, 70, 70, 70);
        assertThat(ids(report(panel.officer()))).doesNotContain(review);
        panel.conclude(review);
        assertThat(ids(report(panel.officer()))).contains(review);
    }

    @Test
    void whoIsRecusedFromAProductIsNotShownIt() {
        var review = Case.of2026().reported().review();
        panel.admit(review);
        panel.score(review, 69, 69, 70, 70, 70);
        assertThat(panel.secondOfficer().recuse(review).status()).isEqualTo(200);
        panel.conclude(review);
        assertThat(ids(report(panel.officer()))).contains(review);
        assertThat(ids(report(panel.secondOfficer()))).doesNotContain(review);
    }

    @Test
    void onlyTheUnitsOfficersAreAdvised() {
        for (var path : List.of(path(), "/councils/" + panel.council() + "/severity")) {
            assertThat(panel.secretary().get(path).status()).isEqualTo(403);
            assertThat(panel.member(1).get(path).status()).isEqualTo(403);
            assertThat(Desk.of("province.27").get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void ofAMemberOnTooFewSheetsNothingIsSaid() {
        var fresh = Panel.ofDistrict("259");
        fresh.judge(Case.of2020In("259").review(), 60, 61, 62, 63, 64);
        var items = fresh.officer()
                .get("/councils/" + fresh.council() + "/severity")
                .items();
        assertThat(items).hasSize(5).allSatisfy(line -> {
            assertThat(line.path("deviation").isMissingNode()).isTrue();
            assertThat(line.path("text").asString()).contains("Mới có 1 phiếu, cần ít nhất 10 phiếu");
        });
    }

    @Test
    void overEnoughSheetsAMemberIsShownToBeMilder() {
        for (int i = 0; i < 20; i++) {
            judged(70, 60, 60, 60, 60);
        }
        var first = panel.officer()
                .get("/councils/" + panel.council() + "/severity")
                .items()
                .getFirst();
        assertThat(first.path("sheets").asInt()).isGreaterThanOrEqualTo(20);
        assertThat(first.path("deviation").asString()).startsWith("+");
        assertThat(first.path("text").asString()).contains("không làm thay đổi kết quả");
    }

    private UUID judged(int... totals) {
        var review = Case.of2026().reported().review();
        assertThat(panel.judge(review, totals).status()).isEqualTo(200);
        return review;
    }

    private Seen report(Desk reader) {
        return reader.get(path());
    }

    private String path() {
        return "/sessions/" + panel.session() + "/boundary-report";
    }

    private static List<UUID> ids(Seen report) {
        return report.items().stream()
                .map(item -> UUID.fromString(item.path("reviewId").asString()))
                .toList();
    }

    private static JsonNode item(Seen report, UUID review) {
        return report.items().stream()
                .filter(item -> item.path("reviewId").asString().equals(review.toString()))
                .findFirst()
                .orElseThrow();
    }
}
