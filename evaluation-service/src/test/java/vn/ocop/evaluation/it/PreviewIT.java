package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;

class PreviewIT {
    private static final String PATH = "/rules-preview?unitCode=259";

    private final Desk officer = Desk.of("district.259");

    @Test
    void aDraftNamesWhoWouldHaveOtherStarsAndWritesNothing() {
        var review = judged(62, 62, 62, 62, 62);
        var before = contents();

        var seen = officer.get(PATH + "&three=65");

        assertThat(seen.status()).as(seen.body().toString()).isEqualTo(200);
        var change = change(seen.body(), review).orElseThrow();
        assertThat(change.path("stars").asInt()).isEqualTo(3);
        assertThat(change.path("starsUnderDraft").asInt()).isEqualTo(2);
        assertThat(change.path("mean").asString()).isEqualTo("62.00");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void theRulesAsTheyAreChangeNobody() {
        judged(62, 62, 62, 62, 62);

        var seen = officer.get(PATH).body();

        assertThat(seen.path("examined").asInt()).isPositive();
        assertThat(seen.path("changes").size()).isZero();
    }

    @Test
    void aGateThatFallsLetsStarsRise() {
        var review = Case.of2026().reported().review();
        var panel = Panel.of2026("24");
        panel.admit(review);
        var gate = panel.scoreBelowGate(review, 85, 5);
        assertThat(panel.conclude(review).number("stars")).isEqualTo(3);

        var seen = panel.officer().get("/rules-preview?unitCode=24&gate=6:" + gate + ":4:0");

        var change = change(seen.body(), review).orElseThrow();
        assertThat(change.path("stars").asInt()).isEqualTo(3);
        assertThat(change.path("starsUnderDraft").asInt()).isEqualTo(4);
    }

    @Test
    void aNarrowerSpreadAsksForAnotherPass() {
        var review = judged(60, 60, 60, 60, 66);

        var spread = change(officer.get(PATH + "&spreadLimit=5").body(), review).orElseThrow();
        assertThat(spread.path("scoredAgain").asBoolean()).isFalse();
        assertThat(spread.path("scoredAgainUnderDraft").asBoolean()).isTrue();
        assertThat(change(officer.get(PATH + "&spreadLimit=6").body(), review)).isEmpty();
    }

    @Test
    void criteriaThatTheSheetsDoNotFitAreSaidNotToCompare() {
        judged(62, 62, 62, 62, 62);

        var seen = officer.get(PATH + "&rulebook=vn-2026").body();

        assertThat(seen.path("examined").asInt()).isZero();
        assertThat(seen.path("notComparable").asInt()).isPositive();
    }

    @Test
    void aDraftThatContradictsItselfIsRefused() {
        judged(62, 62, 62, 62, 62);

        assertThat(officer.get(PATH + "&three=20").status()).isEqualTo(400);
        assertThat(officer.get(PATH + "&gate=every").status()).isEqualTo(400);
        assertThat(officer.get(PATH + "&rulebook=vn-1999").status()).isEqualTo(400);
        assertThat(Desk.of("district.256").get(PATH).status()).isEqualTo(404);
        assertThat(Desk.of("council.259.1").get(PATH).status()).isEqualTo(403);
    }

    private UUID judged(int... totals) {
        var review = Case.of2020In("259").review();
        assertThat(Panel.ofDistrict("259").judge(review, totals).status()).isEqualTo(200);
        return review;
    }

    private static Optional<JsonNode> change(JsonNode preview, UUID review) {
        return preview.path("changes")
                .valueStream()
                .filter(change -> change.path("reviewId").asString().equals(review.toString()))
                .findFirst();
    }

    /// A digest of every table, the audit's included; but for what clerks tidy up by themselves.
    private static List<String> contents() {
        var jdbc = Running.shared().owner().jdbc();
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public' and tablename not in"
                        + " ('outbox_pending', 'checkpoint') order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(table -> table + " "
                        + jdbc.sql("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from " + table
                                        + " t")
                                .query(String.class)
                                .single())
                .toList();
    }
}
