package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Seen;
import vn.ocop.evaluation.testing.Ticks;

class CouncilIT {
    private final Panel panel = Panel.ofDistrict("256");

    @Test
    void aCouncilIsConstitutedByADecision() {
        var council = panel.officer().get("/councils/" + panel.council());

        assertThat(council.text("issuedBy")).isEqualTo("Chủ tịch Ủy ban nhân dân Đơn vị 256");
        assertThat(council.text("inForceFrom")).isEqualTo("2020-10-01");
    }

    @Test
    void aCouncilSitsWithinItsTermOnly() {
        var officer = panel.officer();
        var council = officer.post("/councils", """
                {"unitCode":"256","decisionNumber":"13/QĐ-UBND","decidedOn":"2020-10-01","issuedBy":"Chủ tịch UBND",
                 "inForceFrom":"2020-10-05","inForceUntil":"2020-10-31","members":[
                 {"person":"a","name":"A","position":"CHAIR","department":"Phòng Kinh tế"},
                 {"person":"b","name":"B","position":"MEMBER","department":"Phòng Y tế"},
                 {"person":"secretary.256","name":"B","position":"SECRETARY"}]}
                """);

        assertThat(council.status()).as(council.body().toString()).isEqualTo(201);
        assertThat(opened(council.id(), "2020-10-05").status()).isEqualTo(201);
        assertThat(opened(council.id(), "2020-10-31").status()).isEqualTo(201);
        assertThat(opened(council.id(), "2020-10-04").errors().toString()).contains("/heldOn", "2020-10-31");
        assertThat(opened(council.id(), "2020-11-01").status()).isEqualTo(400);
        assertThat(opened(panel.council(), "2020-09-30").status()).isEqualTo(400);
    }

    @Test
    void aSeatChangesForGoodByADecisionOfTheOffice() {
        var path = "/councils/" + panel.council();
        var body = """
                {"decisionNumber":"15/QĐ-UBND","decidedOn":"2020-11-02","substitute":%s}
                """.formatted(substitute("council.256.5", "council.256.9"));

        assertThat(panel.secretary().on(path, "/substitutions", body).status()).isEqualTo(403);
        var early = body.replace("2020-11-02", "2020-09-02");
        assertThat(panel.officer().on(path, "/substitutions", early).errors().toString())
                .contains("/decidedOn");
        var changed = panel.officer().on(path, "/substitutions", body);

        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(changed.body().path("members").toString())
                .contains("council.256.9")
                .doesNotContain("council.256.5");
        var kept = panel.officer().get("/sessions/" + panel.session());
        assertThat(kept.body().path("members").toString()).contains("council.256.5");
        var next = opened(panel.council(), "2020-11-18");
        assertThat(next.body().path("members").toString()).contains("council.256.9");
        var on = panel.officer().get(path + "/substitutions").items();
        assertThat(on).singleElement().asString().contains("Nghỉ hưu", "15/QĐ-UBND");
    }

    @Test
    void aSeatChangesForOneSessionByItsSecretaryAndNeverTheChairs() {
        var path = "/sessions/" + panel.session();
        var body = substitute("council.256.5", "council.256.9");

        assertThat(panel.member(2).on(path, "/substitutions", body).problem()).isEqualTo("not-leading-council");
        assertThat(panel.officer().on(path, "/substitutions", body).status()).isEqualTo(403);
        assertThat(panel.secretary()
                        .on(path, "/substitutions", substitute("council.256.1", "x"))
                        .errors()
                        .toString())
                .contains("/replaced");
        assertThat(panel.secretary()
                        .on(path, "/substitutions", substitute("council.256.5", "council.256.4"))
                        .errors()
                        .toString())
                .contains("/person");
        var changed = panel.secretary().on(path, "/substitutions", body);

        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(changed.body().path("present").toString()).doesNotContain("council.256.5");
        assertThat(panel.officer().get("/councils/" + panel.council()).body().toString())
                .contains("council.256.5");
    }

    @Test
    void whoHasHandedInASheetIsNeitherReplacedNorAbsentBeforeItCounts() {
        var review = admitted();
        panel.score(review, 60, 60, 60, 60, 60);
        var body = substitute("council.256.5", "council.256.9");

        var refused = panel.secretary().on("/sessions/" + panel.session(), "/substitutions", body);
        assertThat(refused.problem()).isEqualTo("substitution-after-sheet");
        assertThat(refused.text("detail")).contains("council.256.5", "Nếp cái hoa vàng");
        assertThat(panel.attend(1, 2, 3, 4).problem()).isEqualTo("absent-after-sheet");
        panel.conclude(review);

        assertThat(panel.secretary()
                        .on("/sessions/" + panel.session(), "/substitutions", body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoIsReplacedDoesNotScore() {
        var review = admitted();
        var ticks = Ticks.of(panel.criteria(review), 60);
        var body = substitute("council.256.5", "council.256.9");
        panel.secretary().on("/sessions/" + panel.session(), "/substitutions", body);

        assertThat(panel.member(5).submit(review, ticks).problem()).isEqualTo("no-seat");
        panel.attend(1, 2, 3, 4);
        panel.score(review, 60, 60, 60, 60);
        assertThat(panel.conclude(review).state()).isEqualTo("PASSED");
    }

    @Test
    void theQuorumIsCountedLiveAndAfterEachRecusal() {
        var review = admitted();
        panel.attend(1, 2, 3);

        var before = quorum(review);
        panel.member(5).recuse(review);
        var after = quorum(review);
        panel.member(1).recuse(review);
        var led = quorum(review);

        assertThat(before).contains("\"needed\":4", "\"reached\":false", "council.256.4", "council.256.5");
        assertThat(after)
                .contains("\"members\":4", "\"needed\":3", "\"reached\":true")
                .doesNotContain("256.5");
        assertThat(led)
                .contains("\"members\":3", "\"present\":2", "\"presiding\":\"council.256.2\"", "\"reached\":false");
        assertThat(panel.secretary()
                        .get("/reviews/" + review + "/scoring")
                        .body()
                        .path("quorum")
                        .toString())
                .isEqualTo(led);
    }

    @Test
    void theMembersHaveADossierOneWorkingDayBefore() {
        var review = Case.of2020().review();

        var refused = admit(review, "\"sentOn\":\"2020-11-18\"");
        assertThat(refused.problem()).isEqualTo("notice-too-short");
        assertThat(refused.text("detail")).contains("2020-11-19");
        assertThat(admit(review, "\"sentOn\":\"2020-10-11\"").errors().toString())
                .contains("/sentOn");
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);
        assertThat(admit(review, "\"sentOn\":\"%s\"".formatted(tomorrow)).status())
                .isEqualTo(400);
        assertThat(panel.officer().review(review).state()).isEqualTo("RECEIVED");

        assertThat(admit(review, "\"sentOn\":\"2020-11-17\"").state()).isEqualTo("SCORING");
        assertThat(panel.officer()
                        .get("/sessions/" + panel.session() + "/agenda")
                        .items())
                .singleElement()
                .asString()
                .contains("2020-11-17", "Nếp cái hoa vàng");
    }

    @Test
    void theMembersMayDoWithoutTheNoticeForAReason() {
        var review = Case.of2020().review();

        var admitted = admit(review, "\"sentOn\":\"2020-11-18\",\"noticeWaivedBecause\":\"Cả hội đồng đồng ý\"");

        assertThat(admitted.state()).isEqualTo("SCORING");
        assertThat(panel.officer()
                        .get("/sessions/" + panel.session() + "/agenda")
                        .items())
                .singleElement()
                .asString()
                .contains("Cả hội đồng đồng ý");
    }

    private Seen admit(UUID review, String notice) {
        var body = "{\"sessionId\":\"%s\",%s}".formatted(panel.session(), notice);
        return panel.officer().act(review, "admission", body);
    }

    private String quorum(UUID review) {
        return panel.officer().get("/sessions/" + panel.session() + "/agenda").items().stream()
                .filter(line -> line.path("reviewId").asString().equals(review.toString()))
                .findFirst()
                .orElseThrow()
                .path("quorum")
                .toString();
    }

    private static Seen opened(UUID council, String heldOn) {
        return Desk.of("secretary.256").post("/sessions", """
                {"councilId":"%s","heldOn":"%s"}
                """.formatted(council, heldOn));
    }

    private static String substitute(String replaced, String person) {
        return """
                {"replaced":"%s","person":"%s","name":"%s","reason":"Nghỉ hưu"}
                """.formatted(replaced, person, person);
    }

    private UUID admitted() {
        var review = Case.of2020().review();
        assertThat(panel.admit(review).state()).isEqualTo("SCORING");
        return review;
    }
}
