package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// What the province does with a dossier besides ranking it: without districts it is the first office that sees it.
@Order(2)
@ExtendWith(InTown.class)
class ProvinceJourneyIT {
    private static final int[] FAR_APART = {55, 60, 60, 60, 66};

    @Test
    void whatIsReturnedBeforeTheCheckComesBackToWhoReturnedIt(Town town) {
        var work = town.under2026();
        var review = work.broughtToProvince();
        review.sendBack(work.law().mended());

        mend(work, review);

        awaitReview(town, review, "UNDER_CHECK");
        assertThat(review.admitted().judged(70).state()).isEqualTo("RANKED");
    }

    @Test
    void whereWhoReturnedItHasGivenItUpItComesBackToTheOffice(Town town) {
        var work = town.under2026();
        var review = work.broughtToProvince();
        review.sendBack(work.law().mended());
        review.act("/release", Map.of());

        mend(work, review);

        awaitReview(town, review, "RECEIVED");
    }

    @Test
    void aForgedPaperEndsTheCaseAlsoAtTheProvince(Town town) {
        var work = town.under2026();
        var rescoring = rescoring(work);

        for (var each : new Case[] {work.broughtToProvince(), underCheck(work), scoring(work), rescoring}) {
            assertThat(each.disqualify().state()).isEqualTo("DISQUALIFIED");
            work.awaitState(each.dossier(), "DISQUALIFIED");
        }
    }

    @Test
    void theSecondPassMayGiveWhatTheFirstMayGive(Town town) {
        var work = town.under2026();
        var forwarded = rescoring(work);
        var turnedDown = rescoring(work);

        assertThat(forwarded.judged(92).state()).isEqualTo("FORWARDED_TO_CENTRE");
        assertThat(turnedDown.judged(45).state()).isEqualTo("NOT_QUALIFIED");

        work.awaitState(forwarded.dossier(), "FORWARDED_TO_CENTRE");
        work.awaitState(turnedDown.dossier(), "NOT_QUALIFIED");
    }

    @Test
    void membersWhoStayFarApartScoreAThirdTime(Town town) {
        var review = rescoring(town.under2026());
        review.scored(FAR_APART);

        assertThat(review.concluded().state()).isEqualTo("RESCORING");
        assertThat(review.judged(62).state()).isEqualTo("RANKED");
    }

    @Test
    void whereverItStandsAWithdrawnDossierIsNoLongerReviewed(Town town) {
        var work = town.under2026();
        var returned = work.broughtToProvince();
        returned.sendBack(work.law().mended());
        work.awaitState(returned.dossier(), "RETURNED");
        var forwarded = scoring(work);
        forwarded.judged(92);
        work.awaitState(forwarded.dossier(), "FORWARDED_TO_CENTRE");

        var everywhere = new Case[] {
            work.broughtToProvince(), underCheck(work), returned, scoring(work), rescoring(work), forwarded
        };
        for (var each : everywhere) {
            assertThat(work.withdraw(each.dossier()).state()).isEqualTo("WITHDRAWN");
            awaitReview(town, each, "WITHDRAWN");
        }
    }

    private static void mend(Casework work, Case review) {
        work.communeOffice()
                .mend(review.dossier(), work.law().mended(), work.law().papers());
    }

    private static Case underCheck(Casework work) {
        var review = work.broughtToProvince();
        review.act("/check", Map.of());
        return review;
    }

    private static Case scoring(Casework work) {
        return work.broughtToProvince().admitted();
    }

    private static Case rescoring(Casework work) {
        var review = scoring(work);
        review.scored(FAR_APART);
        assertThat(review.concluded().state()).isEqualTo("RESCORING");
        return review;
    }

    private static void awaitReview(Town town, Case review, String state) {
        review.officer()
                .await(
                        town.at().evaluation(),
                        review.path(),
                        seen -> seen.state().equals(state));
    }
}
