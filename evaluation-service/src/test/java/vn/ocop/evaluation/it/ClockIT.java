package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;

class ClockIT {
    private static final String RETURN = "{\"items\":[{\"item\":\"registration-form\",\"reason\":\"Thiếu chữ ký\"}]}";

    @Test
    void aReviewSaysWhoHoldsTheDossierAndWhy() {
        var officer = Desk.of("district.256");
        var dossier = Case.of2020();
        var review = dossier.review();
        officer.act(review, "check", "{}");
        officer.act(review, "return", RETURN);

        var clock = officer.get("/reviews/" + review + "/clock").body();

        assertThat(clock.path("now").path("holder").asString()).isEqualTo("PRODUCER");
        assertThat(clock.path("now").path("reason").asString()).isEqualTo("RETURN");
        assertThat(clock.path("segments").size()).isEqualTo(2);
        assertThat(clock.path("segments").get(0).path("holder").asString()).isEqualTo("DISTRICT");
        assertThat(clock.path("segments").get(0).path("until").asString())
                .isEqualTo(clock.path("segments").get(1).path("from").asString());
    }

    @Test
    void theClockOfAReRankingStandsStillWhileItsProducerHasTheDossier() {
        var officer = Desk.of("province.24");
        var dossier = Case.reRankingOf2026().reported();
        var review = dossier.review();

        var running = officer.get("/reviews/" + review + "/clock").body();
        officer.act(review, "return", RETURN);
        var standing = officer.get("/reviews/" + review + "/clock").body();

        var reading = running.path("deadlines").get(0);
        assertThat(reading.path("name").asString()).isEqualTo("re-ranking-review");
        assertThat(reading.path("left").asInt()).isEqualTo(45);
        assertThat(reading.path("stopped").asBoolean()).isFalse();
        assertThat(reading.path("dueOn").isNull()).isFalse();
        assertThat(standing.path("deadlines").get(0).path("stopped").asBoolean())
                .isTrue();
        assertThat(standing.path("deadlines").get(0).path("left").asInt()).isEqualTo(45);
    }

    @Test
    void nobodyReadsTheClockOfAnotherUnitsReview() {
        var review = Case.of2020().review();

        assertThat(Desk.of("district.259").get("/reviews/" + review + "/clock").status())
                .isEqualTo(404);
    }
}
