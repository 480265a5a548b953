package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.RawHttp;
import vn.ocop.journeys.town.Town;

/// Who belongs to another unit sees nothing, not even that there is something.
@Order(2)
@ExtendWith(InTown.class)
class UnitsJourneyIT {
    @Test
    void anotherCommunesDossierLooksLikeNone(Town town) {
        var dossier = town.under2020().handedIn();

        assertLooksAbsent(
                town.at().registration(), Casework.path(dossier), dossier.id(), RawHttp.as(town, "commune.09199"));
    }

    @Test
    void anotherDistrictsReviewLooksLikeNone(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn());

        assertLooksAbsent(town.at().evaluation(), review.path(), review.id(), RawHttp.as(town, "district.258"));
        assertThat(town.person("district.258")
                        .get(
                                town.at().evaluation(),
                                "/api/v1/reviews?dossierId=" + review.dossier().id())
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void anotherProvincesCertificateLooksLikeNone(Town town) {
        var work = town.under2026();
        var ranked = work.ranked(75);
        work.recognise("1601/QĐ-UBND", ranked.dossier());
        var certificate = certificate(work, ranked);

        assertLooksAbsent(
                town.at().certification(),
                "/api/v1/certificates/" + certificate,
                certificate,
                RawHttp.as(town, "preparer.27"));
    }

    @Test
    void whatAProvinceIssuedIsRevokedByTheOneThatTookItOver(Town town) {
        var work = town.under2020();
        var ranked = work.ranked(75);
        work.recognise("1602/QĐ-UBND", ranked.dossier());
        var at = "/api/v1/certificates/" + certificate(work, ranked);
        var service = town.at().certification();
        var request = Map.of("ground", "PRODUCTION_ENDED", "reason", "Chủ thể ngừng sản xuất");

        town.person("preparer.24").actOnCurrent(service, at, "/revocation-request", request);
        var revoked = town.person("signer.24").actOnCurrent(service, at, "/revocation", Map.of());

        assertThat(revoked.state()).isEqualTo("REVOKED");
        assertThat(revoked.body().path("unitCode").asString()).isEqualTo("27");
    }

    @Test
    void theSuccessorsOfficersHandleWhatTheOldUnitsHeldAndItsCouncilGainsNoVote(Town town) {
        town.administration().grant("commune.09166", "COMMUNE_OFFICER", "09169", Town.today());
        var review = town.under2020().broughtToProvince();

        town.person("commune.09166")
                .await(
                        town.at().registration(),
                        Casework.path(review.dossier()),
                        seen -> seen.state().equals("UNDER_REVIEW"));
        var seen = town.person("province.24").get(town.at().evaluation(), review.path());
        assertThat(seen.body().path("unitCode").asString()).isEqualTo("27");
        assertLooksAbsent(town.at().evaluation(), review.path(), review.id(), RawHttp.as(town, "council.24.1"));
    }

    @Test
    void withoutATokenNothingIsShown(Town town) {
        for (var service : new URI[] {
            town.at().registration(), town.at().evaluation(), town.at().certification()
        }) {
            assertThat(RawHttp.getAnonymously(service, "/api/v1/units").statusCode())
                    .isEqualTo(401);
        }
    }

    private static String certificate(Casework work, Case ranked) {
        return work.committee().certificate(ranked.dossier()).path("id").asString();
    }

    private static void assertLooksAbsent(URI service, String path, String id, RawHttp stranger) {
        var absent = UUID.randomUUID().toString();

        var hidden = stranger.get(service, path);
        var missing = stranger.get(service, path.replace(id, absent));

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace(id, absent)).isEqualTo(missing.body());
    }
}
