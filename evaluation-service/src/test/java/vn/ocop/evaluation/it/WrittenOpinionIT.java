package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Grievance;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Records;
import vn.ocop.evaluation.testing.Ticks;

class WrittenOpinionIT {
    private final Panel panel = Panel.of2026("24");

    @Test
    void membersGiveTheirSheetsOnAReRankingWithoutAttending() {
        var review = Case.reRankingOf2026().reported().review();
        panel.admit(review);
        panel.attend();
        assertThat(queueOf(3)).contains(review.toString());
        var standing = panel.secretary().get("/reviews/" + review + "/scoring").body();
        assertThat(standing.path("inWriting").asBoolean()).isTrue();

        panel.score(review, 75, 75, 75);
        assertThat(panel.conclude(review).errors().toString()).contains("council.24.4", "council.24.5");
        assertThat(submitted(review, 4)).isEqualTo(201);

        assertThat(queueOf(3)).doesNotContain(review.toString());
        assertThat(panel.conclude(review).state()).isEqualTo("RANKED");
        var records = new Records(panel);
        records.draft(panel.secretary());
        assertThat(records.page(panel.officer(), 0)).contains("gửi văn bản", "4 phiếu hợp lệ của 5 thành viên");
    }

    @Test
    void withoutTheChairsSheetNoneIsEnough() {
        var review = Case.reRankingOf2026().reported().review();
        panel.admit(review);
        panel.attend();
        for (int member = 2; member <= 5; member++) {
            assertThat(submitted(review, member)).isEqualTo(201);
        }

        assertThat(panel.conclude(review).errors().toString()).contains("council.24.1");
    }

    @Test
    void onAnyOtherDossierMembersAttend() {
        var review = Case.of2026().reported().review();
        panel.admit(review);
        panel.attend(1);

        var refused = panel.member(3).submit(review, Ticks.of(panel.criteria(review), 75));

        assertThat(refused.problem()).isEqualTo("not-present");
        assertThat(queueOf(3)).doesNotContain(review.toString());
        var standing = panel.secretary().get("/reviews/" + review + "/scoring").body();
        assertThat(standing.path("inWriting").asBoolean()).isFalse();
    }

    @Test
    void theFortyFiveDaysRunWhileTheMembersWrite() {
        var review = Case.reRankingOf2026().reported().review();
        panel.admit(review);
        Grievance.resultWas(review, 48);

        var reading = panel.officer()
                .get("/reviews/" + review + "/clock")
                .body()
                .path("deadlines")
                .get(0);

        assertThat(reading.path("name").asString()).isEqualTo("re-ranking-review");
        assertThat(reading.path("over").asInt()).isEqualTo(3);
        assertThat(reading.path("stopped").asBoolean()).isFalse();
    }

    private int submitted(UUID review, int member) {
        return panel.member(member)
                .submit(review, Ticks.of(panel.criteria(review), 75))
                .status();
    }

    private String queueOf(int member) {
        return panel.member(member).get("/queue?limit=100").body().toString();
    }
}
