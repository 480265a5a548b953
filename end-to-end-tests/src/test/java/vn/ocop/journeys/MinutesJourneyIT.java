package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// A session's minutes are signed by two, and the decision on its products cites them.
@Order(2)
@ExtendWith(InTown.class)
class MinutesJourneyIT {
    @Test
    void theDecisionCitesTheMinutesThatTwoSigned(Town town) {
        var work = town.under2026();
        var ranked = work.ranked(75);
        var pdf = ranked.council().minutes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        var minutes = ranked.officer()
                .get(
                        town.at().evaluation(),
                        "/api/v1/sessions/" + ranked.council().session() + "/minutes/0")
                .body();
        assertThat(minutes.path("state").asString()).isEqualTo("SIGNED");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ranked.council().minutes())
                .satisfies(refused -> assertThat(refused.problem()).contains("minutes-exist"));

        var decision = work.recognise("1790/QĐ-UBND", ranked.dossier());
        var cited = town.person("signer." + work.law().province())
                .await(
                        town.at().certification(),
                        "/api/v1/decisions/" + decision.path("id").asString() + "/minutes",
                        answer -> answer.body().size() == 1)
                .body()
                .get(0);
        assertThat(cited.path("sha256").asString())
                .isEqualTo(minutes.path("sha256").asString());
        assertThat(cited.toString()).doesNotContain("points", "\"sum\"", "stars");
    }

    @Test
    void aRankIsExplainedFromTheSheetsAndAgreesWithWhatWasDecided(Town town) {
        var ranked = town.under2026().ranked(75);
        var explained = ranked.officer()
                .get(town.at().evaluation(), ranked.path() + "/explanation")
                .body();
        assertThat(explained.path("agrees").asBoolean()).isTrue();
        assertThat(explained.path("stars").asInt()).isEqualTo(4);
        assertThat(explained.path("rule").path("basis").asString()).contains("26/2026");
    }
}
