package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Seen;
import vn.ocop.evaluation.testing.Ticks;

class AdvisoryIT {
    private final Panel panel = Panel.ofDistrict("256");
    /// Advises the first council and sits in the second one.
    private final Desk advisor = panel.member(4);

    @Test
    void theTeamWritesDownWhatItFound() {
        advised();
        var review = Case.of2020().review();
        var ticks = Ticks.of(panel.criteria(review), 61);

        made(note(review, "FORMAL_CHECK", ",\"inOrder\":true"));
        made(note(review, "EVIDENCE_CHECK", ",\"inOrder\":false,\"items\":[" + item("business-plan") + "]"));
        made(note(review, "SURVEY", ""));
        made(note(review, "SUPPLEMENT_PROPOSAL", ",\"items\":[" + item("business-plan") + "]"));
        made(note(review, "PRE_SCORE", ",\"ticks\":" + ticks));

        var notes = panel.officer().get("/reviews/" + review + "/advisory-notes");
        assertThat(notes.items()).hasSize(5);
        assertThat(notes.items().getLast().path("total").asInt()).isEqualTo(61);
        assertThat(note(review, "PRE_SCORE", ",\"ticks\":" + ticks).problem()).isEqualTo("already-pre-scored");
    }

    @Test
    void aNoteHasWhatItsKindNeedsAndNothingElse() {
        advised();
        var review = Case.of2020().review();

        assertThat(note(review, "FORMAL_CHECK", "").errors().toString()).contains("/inOrder");
        assertThat(note(review, "SURVEY", ",\"inOrder\":true").errors().toString())
                .contains("/inOrder");
        assertThat(note(review, "SUPPLEMENT_PROPOSAL", "").errors().toString()).contains("/items");
        assertThat(note(review, "SURVEY", ",\"items\":[" + item("nothing") + "]")
                        .errors()
                        .toString())
                .contains("nothing");
        assertThat(note(review, "PRE_SCORE", "").status()).isEqualTo(400);
        assertThat(note(review, "SURVEY", ",\"ticks\":{\"A1\":0}").errors().toString())
                .contains("/ticks");
        assertThat(panel.officer().get("/reviews/" + review + "/advisory-notes").items())
                .isEmpty();
    }

    @Test
    void onlyTheTeamOfTheUnitWritesNotes() {
        var review = Case.of2020().review();
        var body = "{\"kind\":\"SURVEY\",\"opinion\":\"Tốt\"}";
        var path = "/reviews/" + review + "/advisory-notes";

        assertThat(panel.member(3).post(path, body).problem()).isEqualTo("no-advisor");
        assertThat(panel.officer().post(path, body).status()).isEqualTo(403);
        assertThat(Desk.of("council.259.4").post(path, body).status()).isEqualTo(404);
    }

    @Test
    void anAdvisorNeverScoresTheSameDossier() {
        advised();
        var advisedOn = Case.of2020().review();
        var other = Case.of2020().review();
        panel.admit(advisedOn);
        panel.admit(other);
        made(note(advisedOn, "SURVEY", ""));

        var ticks = Ticks.of(panel.criteria(advisedOn), 60);
        assertThat(advisor.submit(advisedOn, ticks).problem()).isEqualTo("advised-on-it");
        assertThat(queue(advisor)).doesNotContain(advisedOn.toString()).contains(other.toString());
        assertThat(advisor.submit(other, ticks).status()).isEqualTo(201);
        assertThat(note(other, "SURVEY", "").problem()).isEqualTo("scored-it");

        for (int member : new int[] {1, 2, 3, 5}) {
            panel.member(member).submit(advisedOn, ticks);
        }
        var scoring = panel.secretary().get("/reviews/" + advisedOn + "/scoring");
        assertThat(scoring.body().path("barred").toString()).contains("council.256.4");
        assertThat(scoring.body().path("quorum").path("members").asInt()).isEqualTo(4);
        assertThat(panel.conclude(advisedOn).state()).isEqualTo("PASSED");
    }

    @Test
    void anAdvisorOfTheDistrictDoesNotScoreAtTheProvince() {
        advised();
        var dossier = Case.of2020();
        made(note(dossier.review(), "SURVEY", ""));
        panel.admit(dossier.review());
        for (int member : new int[] {1, 2, 3, 5}) {
            panel.member(member).submit(dossier.review(), Ticks.of(panel.criteria(dossier.review()), 60));
        }
        panel.conclude(dossier.review());

        var seen = Desk.of("province.27").get("/reviews/" + dossier.provincial());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(advisor.get("/reviews/" + dossier.provincial()).status()).isEqualTo(404);
    }

    @Test
    void aSheetAndANoteOfOnePersonNeverBothHappen() throws Exception {
        advised();
        for (int round = 0; round < 8; round++) {
            var review = Case.of2020().review();
            panel.admit(review);
            var ticks = Ticks.of(panel.criteria(review), 60);
            List<Callable<Integer>> work = List.of(
                    () -> advisor.submit(review, ticks).status(),
                    () -> note(review, "SURVEY", "").status());
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = people.invokeAll(work);
                assertThat(answers.get(0).get() == 201)
                        .isNotEqualTo(answers.get(1).get() == 201);
            }
        }
    }

    /// A council of the district in whose advisory team the advisor sits.
    private void advised() {
        made(panel.officer().post("/councils", """
            {"unitCode":"256","decisionNumber":"14/QĐ-UBND","decidedOn":"2020-10-01","members":[
             {"person":"a","name":"A","position":"CHAIR","department":"Phòng Kinh tế"},
             {"person":"b","name":"B","position":"SECRETARY"},
             {"person":"council.256.4","name":"C","position":"ADVISOR","department":"Phòng Y tế"}]}
            """));
    }

    private Seen note(UUID review, String kind, String more) {
        return advisor.post("/reviews/" + review + "/advisory-notes", """
            {"kind":"%s","opinion":"Đã xem tại chỗ"%s}
            """.formatted(kind, more));
    }

    private static String item(String item) {
        return "{\"item\":\"%s\",\"reason\":\"Thiếu dấu\"}".formatted(item);
    }

    private static String queue(Desk person) {
        return person.get("/queue?limit=100").body().toString();
    }

    private static void made(Seen seen) {
        assertThat(seen.status()).as(seen.body().toString()).isEqualTo(201);
    }
}
