package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.evaluation.testing.Seen;
import vn.ocop.evaluation.testing.Ticks;

/// A supplement between two passes (2020): both are kept, and nobody's vote is lost on the way.
class SupplementIT {
    private static final String ASKED = """
            {"reason":"Thiếu kế hoạch kinh doanh","items":[{"item":"business-plan","reason":"Bổ sung năm 2021"}]}
            """;

    private final Panel panel = Panel.ofDistrict("256");

    @Test
    void betweenTwoPassesTheCommuneSupplementsAndBothAreKept() {
        var dossier = Case.of2020();
        var review = admitted(dossier);
        panel.score(review, 44, 44, 44, 44, 44);

        assertThat(supplement(panel.secretary(), review).state()).isEqualTo("SUPPLEMENT");
        assertThat(panel.member(1).submit(review, "{}").problem()).isEqualTo("not-scoring");
        assertThat(minutes().problem()).isEqualTo("minutes-too-early");
        assertThat(Running.shared().told(dossier.dossier()))
                .containsExactly("ocop.dossier.admitted.v1", "ocop.dossier.returned.v1");

        dossier.resubmitted();
        dossier.await(review, "SCORING");
        panel.score(review, 60, 60, 60, 60, 60);
        assertThat(supplement(panel.secretary(), review).problem()).isEqualTo("no-further-pass");
        assertThat(panel.conclude(review).state()).isEqualTo("PASSED");

        var result = panel.officer().get("/reviews/" + review + "/result");
        assertThat(result.body().path("passes").valueStream())
                .extracting(pass ->
                        pass.path("mean").asString() + " " + pass.path("action").asString())
                .containsExactly("44.00 ORDER_SUPPLEMENT", "60.00 PASS_ON");
        var first = panel.officer().get("/reviews/" + review + "/explanation?pass=1");
        assertThat(first.body().toString()).contains("SUPPLEMENT_ORDERED");
        assertThat(first.body().path("differences")).isEmpty();
    }

    @Test
    void overTheSpreadTheCouncilScoresAgainAtOnce() {
        var review = admitted(Case.of2020());
        panel.score(review, 40, 60, 60, 60, 60);

        assertThat(supplement(panel.secretary(), review).state()).isEqualTo("RESCORING");
    }

    @Test
    void onlyWhoLeadsTheCouncilAsksAndOnlyForWhatTheRulebookKnows() {
        var review = admitted(Case.of2020());
        panel.score(review, 60, 60, 60, 60, 60);

        assertThat(supplement(panel.member(2), review).problem()).isEqualTo("not-leading-council");
        assertThat(supplement(panel.officer(), review).status()).isEqualTo(403);
        var unknown = ASKED.replace("business-plan", "nothing");
        assertThat(panel.secretary().act(review, "supplement", unknown).errors().toString())
                .contains("/items/0/item");
        assertThat(panel.officer().review(review).state()).isEqualTo("SCORING");
    }

    @Test
    void withoutAQuorumNothingIsAsked() {
        var review = admitted(Case.of2020());
        panel.attend(1, 2, 3);
        panel.score(review, 60, 60, 60);

        var refused = supplement(panel.secretary(), review);

        assertThat(refused.problem()).isEqualTo("pass-cannot-close");
        assertThat(refused.errors().toString()).contains("council.256.4", "council.256.5");
    }

    @Test
    void theRulesOf2026KnowOnePassOnly() {
        var province = Panel.of2026("24");
        var review = Case.of2026().reported().review();
        province.admit(review);
        province.score(review, 60, 60, 60, 60, 60);
        var asked = ASKED.replace("business-plan", "self-assessment");

        assertThat(province.secretary().act(review, "supplement", asked).problem())
                .isEqualTo("no-further-pass");
    }

    @Test
    void aDossierBeingSupplementedCanBeWithdrawnOrDisqualified() {
        var withdrawn = Case.of2020();
        var first = admitted(withdrawn);
        panel.score(first, 60, 60, 60, 60, 60);
        supplement(panel.secretary(), first);
        withdrawn.withdrawn();
        withdrawn.await(first, "WITHDRAWN");

        var second = admitted(Case.of2020());
        panel.score(second, 60, 60, 60, 60, 60);
        supplement(panel.secretary(), second);
        var ended = panel.officer().act(second, "disqualification", """
                {"reason":"Giấy chứng nhận giả","legalGround":"Quyết định 1048/QĐ-TTg"}
                """);
        assertThat(ended.state()).isEqualTo("DISQUALIFIED");
    }

    @Test
    void fiveSheetsAndTwoClosingsAtOnceLoseNoVote() throws Exception {
        for (int round = 0; round < 6; round++) {
            var review = admitted(Case.of2020());
            race(review, Ticks.of(panel.criteria(review), 60));
        }
    }

    /// Members hand in their sheets while the secretary concludes and the chair asks for a supplement.
    private void race(UUID review, String ticks) throws Exception {
        var etag = panel.secretary().review(review).etag();
        var work = new ArrayList<Callable<Integer>>();
        panel.members()
                .forEach(member -> work.add(() -> member.submit(review, ticks).status()));
        work.add(() -> panel.secretary().act(etag, review, "conclusion", "{}").status());
        work.add(() -> panel.member(1).act(etag, review, "supplement", ASKED).status());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : people.invokeAll(work)) {
                answers.add(answer.get());
            }
            assertThat(answers.subList(0, 5)).containsOnly(201);
            assertThat(answers.subList(5, 7).stream().filter(status -> status == 200))
                    .hasSizeLessThan(2);
        }
        if (panel.officer().review(review).state().equals("SCORING")) {
            panel.conclude(review);
        }
        var passes =
                panel.officer().get("/reviews/" + review + "/result").body().path("passes");
        assertThat(passes).hasSize(1);
        assertThat(passes.get(0).path("count").asInt()).isEqualTo(5);
    }

    private static Seen supplement(Desk person, UUID review) {
        return person.act(review, "supplement", ASKED);
    }

    private Seen minutes() {
        return panel.secretary().post("/sessions/" + panel.session() + "/minutes", "");
    }

    private UUID admitted(Case dossier) {
        var review = dossier.review();
        assertThat(panel.admit(review).state()).isEqualTo("SCORING");
        return review;
    }
}
