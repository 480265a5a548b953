package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.demo.office.Dossier;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// Who holds a dossier, who is told of it, and how often it may come back.
@Order(2)
@ExtendWith(InTown.class)
class TimeJourneyIT {
    @Test
    void aReturnIsWrittenToThoseConcernedAndBothServicesSayWhoHoldsTheDossier(Town town) {
        var work = town.under2020();
        work.communeOfficer()
                .post(
                        town.at().registration(),
                        "/api/v1/unit-contacts",
                        Map.of("unitCode", "09163", "email", "phuong-vu-ninh@example.vn"));
        var dossier = work.handedIn();
        var atDistrict = work.atDistrict(dossier);
        atDistrict.sendBack(work.law().mended());
        work.awaitState(dossier, "RETURNED");

        work.communeOfficer()
                .await(
                        town.at().registration(),
                        notices(dossier),
                        seen -> items(seen.body()).anyMatch(notice -> is(notice, "UNIT", "FILED")));
        var written = work.communeOfficer().get(town.at().registration(), notices(dossier));
        assertThat(items(written.body())).anyMatch(notice -> is(notice, "PRODUCER", "NO_ADDRESS"));
        assertThat(written.body().toString()).contains("Giấy tờ đã hết hạn", "To be mended:");
        var here = work.communeOfficer()
                .get(town.at().registration(), Casework.path(dossier) + "/clock")
                .body();
        var there = atDistrict
                .officer()
                .get(town.at().evaluation(), atDistrict.path() + "/clock")
                .body();
        assertThat(here.path("now").path("holder").asString()).isEqualTo("PRODUCER");
        assertThat(there.path("now").path("holder").asString()).isEqualTo("PRODUCER");
    }

    @Test
    void anotherCommuneSeesNeitherNoticesNorClock(Town town) {
        var work = town.under2020();
        var dossier = work.handedIn();
        work.atDistrict(dossier).sendBack(work.law().mended());
        work.awaitState(dossier, "RETURNED");
        var stranger = town.under2026().communeOfficer();

        assertThat(items(
                        stranger.get(town.at().registration(), notices(dossier)).body()))
                .isEmpty();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> stranger.get(town.at().registration(), Casework.path(dossier) + "/clock"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(404));
    }

    @Test
    void afterTheRoundsOfThePolicyTheOfficeMustDecide(Town town) {
        rule(town, "returnRounds", 1);
        var work = town.under2026();
        var dossier = work.handedIn();
        var atProvince = work.atProvince(dossier);
        atProvince.act("/check", Map.of());
        atProvince.sendBack(work.law().mended());
        work.communeOffice().mend(dossier, work.law().mended(), work.law().papers());
        atProvince
                .officer()
                .await(
                        town.at().evaluation(),
                        atProvince.path(),
                        seen -> seen.state().equals("UNDER_CHECK"));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> atProvince.sendBack(work.law().mended()))
                .satisfies(refused -> assertThat(refused.problem()).contains("returns-used-up"));
        assertThat(atProvince.admitted().judged(60).state()).isEqualTo("RANKED");
    }

    @Test
    void thePolicySaysWhenAReturnedDossierLapsesUnlessItComesBack(Town town) {
        rule(town, "returnLapseDays", 30);
        var work = town.under2026();
        var dossier = work.handedIn();
        work.atProvince(dossier).sendBack(work.law().mended());
        work.awaitState(dossier, "RETURNED");

        var lapse = clock(town, work, dossier).path("deadlines").path(0);
        assertThat(lapse.path("name").asString()).isEqualTo("return-lapse");
        assertThat(lapse.path("left").asInt()).isEqualTo(30);
        work.communeOffice().mend(dossier, work.law().mended(), work.law().papers());
        assertThat(clock(town, work, dossier).path("deadlines").toString()).doesNotContain("return-lapse");
    }

    @Test
    void aDraftOfRulesNamesWhoWouldHaveOtherStars(Town town) {
        var work = town.under2020();
        var atDistrict = work.atDistrict(work.handedIn());
        atDistrict.admitted().judged(60);
        var officer = atDistrict.officer();

        var preview = officer.get(town.at().evaluation(), "/api/v1/rules-preview?unitCode=256&three=65");

        assertThat(preview.body().path("changes").valueStream())
                .anyMatch(change -> change.path("reviewId").asString().equals(atDistrict.id())
                        && change.path("starsUnderDraft").asInt() == 2);
        assertThat(atDistrict.seen().state()).isEqualTo("PASSED");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> officer.get(town.at().evaluation(), "/api/v1/rules-preview?unitCode=258"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(404));
    }

    /// What the province's policy says from today on.
    private static void rule(Town town, String name, int value) {
        var policy =
                Map.of("provinceCode", "24", "effectiveFrom", Town.today().toString(), "rules", Map.of(name, value));
        town.person("admin").post(town.at().registration(), "/api/v1/policies", policy);
    }

    private static JsonNode clock(Town town, Casework work, Dossier dossier) {
        return work.communeOfficer()
                .get(town.at().registration(), Casework.path(dossier) + "/clock")
                .body();
    }

    private static String notices(Dossier dossier) {
        return "/api/v1/notices?dossierId=" + dossier.id();
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return page.path("items").valueStream();
    }

    private static boolean is(JsonNode notice, String recipient, String status) {
        return notice.path("kind").asString().equals("RETURNED")
                && notice.path("recipient").asString().equals(recipient)
                && notice.path("status").asString().equals(status);
    }
}
