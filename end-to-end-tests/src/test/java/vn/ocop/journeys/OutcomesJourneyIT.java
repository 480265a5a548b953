package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// How a review may end other than with a certificate at the end.
@Order(2)
@ExtendWith(InTown.class)
class OutcomesJourneyIT {
    @Test
    void fewerThan50PointsEndAtTheDistrict(Town town) {
        var work = town.under2020();
        var atDistrict = work.atDistrict(work.handedIn()).admitted();

        assertThat(atDistrict.judged(49).state()).isEqualTo("NOT_QUALIFIED");

        work.awaitState(atDistrict.dossier(), "NOT_QUALIFIED");
    }

    @Test
    void fewerThan50PointsEndAtTheProvince(Town town) {
        var work = town.under2026();
        var atProvince = work.broughtToProvince().admitted();

        assertThat(atProvince.judged(49).state()).isEqualTo("NOT_QUALIFIED");

        work.awaitState(atProvince.dossier(), "NOT_QUALIFIED");
        assertThat(atProvince.council().result(atProvince.id()).path("stars").asInt())
                .isLessThan(3);
    }

    @Test
    void aForgedPaperEndsTheCaseWhateverThePoints(Town town) {
        var work = town.under2020();
        var beforeCheck = work.atDistrict(work.handedIn());
        var underCheck = work.atDistrict(work.handedIn());
        underCheck.act("/check", Map.of());
        var scoring = work.atDistrict(work.handedIn()).admitted();

        for (var each : new Case[] {beforeCheck, underCheck, scoring}) {
            assertThat(each.disqualify().state()).isEqualTo("DISQUALIFIED");
            work.awaitState(each.dossier(), "DISQUALIFIED");
        }
    }

    @Test
    void aDraftCanBeWithdrawn(Town town) {
        var work = town.under2020();
        var dossier = work.draft();

        assertThat(work.withdraw(dossier).state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void aWithdrawnDossierIsNoLongerReviewed(Town town) {
        var work = town.under2020();
        var received = work.atDistrict(work.handedIn());
        var underCheck = work.atDistrict(work.handedIn());
        underCheck.act("/check", Map.of());
        work.awaitState(underCheck.dossier(), "UNDER_REVIEW");
        var returned = work.atDistrict(work.handedIn());
        returned.sendBack(work.law().mended());
        work.awaitState(returned.dossier(), "RETURNED");
        var scoring = work.atDistrict(work.handedIn()).admitted();
        work.awaitState(scoring.dossier(), "UNDER_REVIEW");

        for (var each : new Case[] {received, underCheck, returned, scoring}) {
            assertThat(work.withdraw(each.dossier()).state()).isEqualTo("WITHDRAWN");
            each.officer()
                    .await(
                            town.at().evaluation(),
                            each.path(),
                            seen -> seen.state().equals("WITHDRAWN"));
        }
    }

    @Test
    void untilThereIsADecisionARankedProductCanBeWithdrawn(Town town) {
        var work = town.under2026();
        var ranked = work.ranked(80);
        work.awaitState(ranked.dossier(), "RANKED");

        assertThat(work.withdraw(ranked.dossier()).state()).isEqualTo("WITHDRAWN");

        town.person("preparer.24")
                .await(
                        town.at().certification(),
                        "/api/v1/candidates?state=WITHDRAWN&dossierId="
                                + ranked.dossier().id(),
                        seen -> !seen.body().path("items").isEmpty());
    }

    @Test
    void whatIsCertifiedCannotBeWithdrawn(Town town) {
        var work = town.under2026();
        var certified = work.ranked(80);
        work.recognise("1901/QĐ-UBND", certified.dossier());
        work.awaitState(certified.dossier(), "CERTIFIED");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> work.withdraw(certified.dossier()))
                .satisfies(refused -> assertThat(refused.problem()).contains("WRONG_STATE"));
        assertThat(work.seen(certified.dossier()).state()).isEqualTo("CERTIFIED");
    }
}
