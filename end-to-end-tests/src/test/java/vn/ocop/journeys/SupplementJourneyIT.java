package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// Between two passes a council may ask the commune for a supplement; both passes are kept.
@Order(2)
@ExtendWith(InTown.class)
class SupplementJourneyIT {
    @Test
    void theDistrictScoresASecondPassAfterASupplement(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();

        assertThat(supplemented(town, work, review).state()).isEqualTo("PASSED");
        assertThat(review.council().result(review.id()).path("passes")).hasSize(2);
    }

    @Test
    void theProvinceScoresASecondPassAfterASupplement(Town town) {
        var work = town.under2020();
        var review = work.broughtToProvince().admitted();

        assertThat(supplemented(town, work, review).state()).isEqualTo("RANKED");
    }

    @Test
    void afterAScoringOverTheSpreadACouncilMayAskAsWell(Town town) {
        var work = town.under2020();
        for (var review : List.of(
                work.atDistrict(work.handedIn()).admitted(),
                work.broughtToProvince().admitted())) {
            review.scored(55, 60, 60, 60, 66);
            assertThat(review.concluded().state()).isEqualTo("RESCORING");
            review.scored(60, 60, 60, 60, 60);
            assertThat(ask(town, work, review).state()).isEqualTo("SUPPLEMENT");
            assertThat(review.disqualify().state()).isEqualTo("DISQUALIFIED");
        }
    }

    @Test
    void whatIsBeingSupplementedCanBeWithdrawn(Town town) {
        var work = town.under2020();
        for (var review : List.of(
                work.atDistrict(work.handedIn()).admitted(),
                work.broughtToProvince().admitted())) {
            review.scored(60, 60, 60, 60, 60);
            ask(town, work, review);
            work.awaitState(review.dossier(), "RETURNED");
            work.withdraw(review.dossier());
            review.officer()
                    .await(
                            town.at().evaluation(),
                            review.path(),
                            seen -> seen.state().equals("WITHDRAWN"));
        }
    }

    @Test
    void theRulesOf2026KnowNoSecondPass(Town town) {
        var work = town.under2026();
        var review = work.broughtToProvince().admitted();
        review.scored(60, 60, 60, 60, 60);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ask(town, work, review))
                .satisfies(refused -> assertThat(refused.problem()).contains("no-further-pass"));
    }

    private static Answer supplemented(Town town, Casework work, Case review) {
        review.scored(60, 60, 60, 60, 60);
        ask(town, work, review);
        work.communeOffice()
                .mend(review.dossier(), work.law().mended(), work.law().papers());
        review.officer()
                .await(
                        town.at().evaluation(),
                        review.path(),
                        seen -> seen.state().equals("SCORING"));
        return review.judged(65);
    }

    private static Answer ask(Town town, Casework work, Case review) {
        var item = Map.of("item", work.law().mended(), "reason", "Giấy tờ sắp hết hạn");
        return review.council()
                .secretary()
                .actOnCurrent(
                        town.at().evaluation(),
                        review.path(),
                        "/supplement",
                        Map.of("reason", "Hội đồng đề nghị bổ sung", "items", List.of(item)));
    }
}
