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
import vn.ocop.evaluation.testing.Ticks;

class SheetIT {
    private final Panel panel = Panel.ofDistrict("256");

    @Test
    void eachFaultIsNamedWithItsCriterion() {
        var review = admitted();
        var criteria = panel.criteria(review);
        var code = criteria.get(0).path("code").asString();
        var ticks = Ticks.of(criteria, 60).replaceFirst("\"" + code + "\":\\d+", "\"" + code + "\":99,\"9.99\":0");

        var refused = panel.member(2).submit(review, ticks);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).hasSize(2);
        assertThat(refused.errors().toString()).contains("/ticks/" + code, "/ticks/9.99");
        var empty = panel.member(2).submit(review, "{}");
        assertThat(empty.errors()).hasSize(criteria.size());
    }

    @Test
    void aSheetIsSubmittedOnceAndTheReceiptProvesIt() {
        var review = admitted();
        var ticks = Ticks.of(panel.criteria(review), 60);

        var receipt = panel.member(2).submit(review, ticks);
        var again = panel.member(2).submit(review, ticks);

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.text("hash")).hasSize(64);
        assertThat(again.problem()).isEqualTo("already-submitted");
        var own = panel.member(2).get("/reviews/" + review + "/sheet");
        assertThat(own.body().path("receipt").path("hash").asString()).isEqualTo(receipt.text("hash"));
        assertThat(panel.member(3).get("/reviews/" + review + "/sheet").body().path("ticks"))
                .isEmpty();
        assertThat(panel.member(3).get("/reviews/" + review + "/scoring").problem())
                .isEqualTo("not-leading-council");
        assertThat(panel.member(3).get("/reviews/" + review + "/result").body().path("passes"))
                .isEmpty();
    }

    @Test
    void aDraftIsKeptForItsMemberOnly() {
        var review = admitted();
        var code = panel.criteria(review).get(0).path("code").asString();
        var path = "/reviews/" + review + "/sheet";

        assertThat(panel.member(2)
                        .put(path, "\"1\"", "{\"ticks\":{\"%s\":0}}".formatted(code))
                        .status())
                .isEqualTo(200);

        assertThat(panel.member(2).get(path).body().path("ticks").has(code)).isTrue();
        assertThat(panel.member(3).get(path).body().path("ticks")).isEmpty();
        assertThat(panel.member(2)
                        .put(path, "\"1\"", "{\"ticks\":{\"%s\":77}}".formatted(code))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void onlyPresentMembersOfTheCouncilScore() {
        var review = admitted();
        var ticks = Ticks.of(panel.criteria(review), 60);
        panel.attend(1, 2, 3, 4);

        assertThat(panel.member(5).submit(review, ticks).problem()).isEqualTo("not-present");
        assertThat(panel.secretary().submit(review, ticks).problem()).isEqualTo("secretary-never-scores");
        assertThat(panel.officer().submit(review, ticks).problem()).isEqualTo("no-seat");
        assertThat(Desk.of("council.259.1").submit(review, ticks).status()).isEqualTo(404);
    }

    @Test
    void whoRegisteredTheDossierDoesNotScore() {
        var review = Case.of2020("council.256.3").review();
        panel.admit(review);

        assertThat(panel.member(3).submit(review, "{}").problem()).isEqualTo("registered-by-you");
    }

    @Test
    void aSheetAfterTheCloseIsRefused() {
        var review = admitted();
        panel.attend(1, 2, 3, 4);
        panel.score(review, 60, 60, 60, 60);
        var ticks = Ticks.of(panel.criteria(review), 60);
        panel.conclude(review);

        assertThat(panel.member(5).submit(review, ticks).problem()).isEqualTo("not-scoring");
    }

    @Test
    void noVoteIsLostToTheClose() throws Exception {
        for (int round = 0; round < 8; round++) {
            var review = admitted();
            race(review, Ticks.of(panel.criteria(review), 60));
        }
    }

    private void race(UUID review, String ticks) throws Exception {
        for (int i = 1; i <= 4; i++) {
            panel.member(i).submit(review, ticks);
        }
        panel.attend(1, 2, 3, 4, 5);
        var etag = panel.secretary().review(review).etag();
        var work = new ArrayList<Callable<Integer>>();
        work.add(() -> panel.member(5).submit(review, ticks).status());
        work.add(() -> panel.secretary().act(etag, review, "conclusion", "{}").status());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = people.invokeAll(work);
            var accepted = answers.get(0).get() == 201;
            var closed = answers.get(1).get() == 200;
            assertThat(accepted).isTrue();
            assertThat(counted(review)).isEqualTo(closed ? 5 : 0);
        }
        if (counted(review) == 0) {
            panel.conclude(review);
        }
        assertThat(counted(review)).isEqualTo(5);
    }

    private static int counted(UUID review) {
        return Running.shared()
                .jdbc()
                .sql("""
                        select coalesce(sum((judgement #>> '{pass,count}')::integer), 0) from closed_pass
                        where review_id = :review
                        """)
                .param("review", review)
                .query(Integer.class)
                .single();
    }

    private UUID admitted() {
        var review = Case.of2020().review();
        assertThat(panel.admit(review).state()).isEqualTo("SCORING");
        return review;
    }
}
