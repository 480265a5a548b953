package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.Answer;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// From 90 points on the centre decides, and the province records what it decided.
@Order(2)
@ExtendWith(InTown.class)
class CentreJourneyIT {
    @Test
    void fromNinetyPointsOnTheCentreDecidesOnFiveStars(Town town) {
        var work = town.under2020();
        var review = work.broughtToProvince().admitted();

        assertThat(review.judged(90).state()).isEqualTo("FORWARDED_TO_CENTRE");
        work.awaitState(review.dossier(), "FORWARDED_TO_CENTRE");

        var result = recorded(review, 92, 5);
        assertThat(result.state()).isEqualTo("RANKED");
        assertThat(result.body().path("stars").asInt()).isEqualTo(5);
        work.awaitState(review.dossier(), "RANKED");
    }

    @Test
    void eightyNinePointsStayWithTheProvince(Town town) {
        var work = town.under2020();
        var review = work.broughtToProvince().admitted();

        var ranked = review.judged(89);

        assertThat(ranked.state()).isEqualTo("RANKED");
        assertThat(ranked.body().path("stars").asInt()).isEqualTo(4);
    }

    @Test
    void under2020TheProductKeepsFourStarsWhereTheCentreGivesFewerPoints(Town town) {
        var work = town.under2020();
        var review = work.broughtToProvince().admitted();
        review.judged(91);

        var result = recorded(review, 85, 4);

        assertThat(result.state()).isEqualTo("RANKED");
        assertThat(result.body().path("stars").asInt()).isEqualTo(4);
    }

    @Test
    void under2026AProductThatTheCentreFindsWantingIsNotQualified(Town town) {
        var work = town.under2026();
        var review = work.broughtToProvince().admitted();
        assertThat(review.judged(92).state()).isEqualTo("FORWARDED_TO_CENTRE");

        assertThat(recorded(review, 45, 2).state()).isEqualTo("NOT_QUALIFIED");

        work.awaitState(review.dossier(), "NOT_QUALIFIED");
    }

    private static Answer recorded(Case review, int score, int stars) {
        return review.act(
                "/central-result", Map.of("score", score, "stars", stars, "reference", "QĐ 101/QĐ-BNN (ví dụ)"));
    }
}
