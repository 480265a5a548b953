package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import vn.ocop.evaluation.testing.AtOnce;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.People;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.evaluation.testing.Seen;
import vn.ocop.evaluation.testing.Ticks;
import vn.ocop.events.Role;

/// Nine people who act on one review at the same instant: one wins, and no vote is lost or counted twice.
class RaceIT {
    private static final int NINE = 9;

    @BeforeAll
    static void appoint() {
        var teller = Running.shared().teller();
        for (int i = 1; i <= NINE; i++) {
            teller.tell(People.grant("council.24." + i, Role.COUNCIL_MEMBER, "24"));
            teller.tell(People.grant(clerk(i).person(), Role.PROVINCE_OFFICER, "24"));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> clerk(NINE).get("/queue").status() == 200
                        && Desk.of("council.24." + NINE).get("/queue").status() == 200);
    }

    @RepeatedTest(3)
    void everyVoteCountsOnceWhenAllSubmitTwiceAndTheChairConcludesMeanwhile() {
        var panel = Panel.of2026("24", NINE);
        var dossier = Case.of2026().reported();
        var review = dossier.review();
        var etag = panel.admit(review).etag();
        var requests = sheetsAndConclusions(panel, review, etag);

        var answers = AtOnce.all(requests);

        for (int i = 0; i < NINE; i++) {
            assertThat(answers.subList(2 * i, 2 * i + 2))
                    .extracting(Seen::status)
                    .as("both sheets of member %d", i + 1)
                    .containsExactlyInAnyOrder(201, 409);
        }
        assertThat(answers.subList(2 * NINE, answers.size()))
                .extracting(Seen::status)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
        closed(panel, review, answers.subList(2 * NINE, answers.size()));
        var pass = panel.officer().get("/reviews/" + review + "/result").body().path("passes");
        assertThat(pass).hasSize(1);
        assertThat(pass.path(0).path("count").asInt()).isEqualTo(NINE);
        assertThat(pass.path(0).path("sum").asInt())
                .isEqualTo(IntStream.rangeClosed(60, 68).sum());
        assertThat(Running.shared().told(dossier.dossier())).containsOnlyOnce("ocop.product.ranked.v1");
    }

    @RepeatedTest(3)
    void oneOfNineWhoClaimAReviewHoldsIt() {
        var review = Case.of2026().reported().review();
        var etag = clerk(1).review(review).etag();

        var answers = AtOnce.all(IntStream.rangeClosed(1, NINE)
                .mapToObj(i -> (Supplier<Seen>) () -> clerk(i).act(etag, review, "claim", "{}"))
                .toList());

        assertThat(answers)
                .extracting(Seen::status)
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 409 || status == 412);
        var winner = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        var held = clerk(1).review(review).body().path("claimedBy").path("person");
        assertThat(held).isEqualTo(winner.body().path("claimedBy").path("person"));
        assertThat(clerk(1).get("/reviews/" + review + "/history").body().toString())
                .containsOnlyOnce("\"CLAIM\"");
    }

    /// Two sheets of each member, alike, then a conclusion by the chair and one by the secretary.
    private static List<Supplier<Seen>> sheetsAndConclusions(Panel panel, UUID review, String etag) {
        var criteria = panel.criteria(review);
        var requests = new ArrayList<Supplier<Seen>>();
        for (int i = 1; i <= NINE; i++) {
            var member = panel.member(i);
            var ticks = Ticks.of(criteria, 59 + i);
            requests.add(() -> member.submit(review, ticks));
            requests.add(() -> member.submit(review, ticks));
        }
        requests.add(() -> panel.member(1).act(etag, review, "conclusion", "{}"));
        requests.add(() -> panel.secretary().act(etag, review, "conclusion", "{}"));
        return requests;
    }

    /// At most one of the two has closed the pass; where neither has, it can be closed now that all sheets are in.
    private static void closed(Panel panel, UUID review, List<Seen> conclusions) {
        var closed =
                conclusions.stream().filter(answer -> answer.status() == 200).count();
        assertThat(closed).isLessThanOrEqualTo(1);
        if (closed == 0) {
            assertThat(panel.conclude(review).state()).isEqualTo("RANKED");
        }
    }

    private static Desk clerk(int number) {
        return Desk.of("clerk.24." + number);
    }
}
