package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// What waits for whom, and who has taken it.
@Order(2)
@ExtendWith(InTown.class)
class OfficeJourneyIT {
    @Test
    void whatWaitsIsSeenByItsOfficeUntilSomebodyTakesIt(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn());
        assertThat(waitingFor(town, review).path("waitingFor").path("role").asString())
                .isEqualTo("DISTRICT_OFFICER");

        review.act("/claim", Map.of());

        assertThat(waitingFor(town, review).path("waitingFor").path("person").asString())
                .isEqualTo("district.256");
    }

    @Test
    void aReviewIsTakenGivenBackAndHandedOverInEveryStateOfTheOffice(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn());
        handedAround(review);
        review.act("/check", Map.of());
        handedAround(review);
        review.sendBack(work.law().mended());
        review.act("/reassignment", Map.of("person", "district.256"));
        work.communeOffice()
                .mend(review.dossier(), work.law().mended(), work.law().papers());
        review.officer()
                .await(
                        town.at().evaluation(),
                        review.path(),
                        seen -> seen.state().equals("UNDER_CHECK"));

        assertThat(review.admitted().judged(60).state()).isEqualTo("PASSED");
        var atProvince = work.atProvince(review.dossier());
        handedAround(atProvince);
        atProvince.act("/check", Map.of());
        handedAround(atProvince);
        assertThat(atProvince.admitted().judged(90).state()).isEqualTo("FORWARDED_TO_CENTRE");
        handedAround(atProvince);
    }

    @Test
    void nobodyHandsAReviewToSomebodyOfAnotherOffice(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> review.act("/reassignment", Map.of("person", "district.258")))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
    }

    private static void handedAround(Case review) {
        review.act("/claim", Map.of());
        review.act("/release", Map.of());
        review.act("/reassignment", Map.of("person", review.officer().name()));
    }

    private static JsonNode waitingFor(Town town, Case review) {
        return review.officer()
                .get(town.at().evaluation(), "/api/v1/reviews/" + review.id())
                .body();
    }
}
