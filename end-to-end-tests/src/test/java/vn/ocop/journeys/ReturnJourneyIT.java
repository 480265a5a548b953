package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// A dossier comes back with what is to mend, and only that may change.
@Order(2)
@ExtendWith(InTown.class)
class ReturnJourneyIT {
    @Test
    void aReturnedDossierIsMendedAndGoesOn(Town town) {
        var work = town.under2020();
        var dossier = work.handedIn();
        var atDistrict = work.atDistrict(dossier);
        atDistrict.act("/check", Map.of());
        atDistrict.sendBack(work.law().mended());

        work.communeOffice().mend(dossier, work.law().mended(), work.law().papers());

        var resubmitted = work.seen(dossier);
        assertThat(resubmitted.state()).isEqualTo("UNDER_REVIEW");
        assertThat(resubmitted.body().path("submission").asInt()).isEqualTo(2);
        assertThat(resubmitted.body().path("changedItems").toString())
                .isEqualTo("[\"" + work.law().mended() + "\"]");
        var changes = work.communeOfficer()
                .get(town.at().registration(), Casework.path(dossier) + "/changes")
                .body();
        assertThat(changes.path("sinceSubmission").asInt()).isEqualTo(1);
        assertThat(changes.path("documents")).singleElement().satisfies(change -> {
            assertThat(change.path("item").asString()).isEqualTo(work.law().mended());
            assertThat(change.path("before").path("sha256"))
                    .isNotEqualTo(change.path("after").path("sha256"));
        });
        assertThat(atDistrict.admitted().judged(60).state()).isEqualTo("PASSED");
    }

    @Test
    void whatWasNotReturnedCannotBeChanged(Town town) {
        var work = town.under2020();
        var dossier = work.handedIn();
        work.atDistrict(dossier).sendBack(work.law().mended());
        work.awaitState(dossier, "RETURNED");
        var returned = work.seen(dossier);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> work.communeOfficer()
                        .put(
                                town.at().registration(),
                                Casework.path(dossier),
                                returned,
                                Map.of("documents", List.of())))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(409));
        assertThat(work.seen(dossier).body()).isEqualTo(returned.body());
    }

    @Test
    void theHistorySaysWhoReturnedItAndWhy(Town town) {
        var work = town.under2020();
        var dossier = work.handedIn();
        work.atDistrict(dossier).sendBack(work.law().mended());
        work.awaitState(dossier, "RETURNED");

        var history = work.communeOfficer()
                .get(town.at().registration(), Casework.path(dossier) + "/history")
                .body()
                .path("items");

        assertThat(history.valueStream().map(entry -> entry.path("action").asString()))
                .containsSubsequence("DRAFT", "SUBMIT", "RETURN");
        assertThat(history.valueStream()
                        .filter(entry -> entry.path("action").asString().equals("RETURN")))
                .allMatch(entry -> entry.path("by").asString().equals("district.256")
                        || entry.path("byName").asString().equals("district.256"));
    }

    @Test
    void anIncompleteDossierIsRefusedWithWhatItLacks(Town town) {
        var work = town.under2020();
        var dossier = work.draft("Sản phẩm thiếu giấy tờ", List.of("registration-form"));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> work.communeOffice().submit(dossier, work.law().submittedOn()))
                .satisfies(refused -> assertThat(refused.problem()).contains("REQUIREMENT_UNMET"));
        assertThat(work.seen(dossier).state()).isEqualTo("DRAFT");
    }
}
