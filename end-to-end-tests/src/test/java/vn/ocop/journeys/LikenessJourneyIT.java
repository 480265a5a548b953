package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.demo.office.Dossier;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// A product called nearly like one of another commune is shown, and a person says whether the two are one.
@Order(2)
@ExtendWith(InTown.class)
class LikenessJourneyIT {
    private static final Map<String, String> TWO =
            Map.of("finding", "DIFFERENT", "reason", "Hai cơ sở, hai nguồn nguyên liệu");

    @Test
    void aPersonsVerdictIsKeptAndTheDossierGoesOn(Town town) {
        var here = town.under2020();
        town.elsewhereUnder2020().draft("Bánh phu thê Đình Bảng", List.of());
        var dossier = here.draft("Banh phu the Dinh Bang", here.law().papers());
        var alike = alike(town, here, dossier);
        assertThat(alike).hasSize(1);
        assertThat(alike.path(0).path("communeCode").asString()).isEqualTo("09199");
        var other = alike.path(0).path("product").asString();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> judged(town, here.communeOfficer(), dossier, other, Map.of("finding", "SAME")))
                .satisfies(refused -> assertThat(refused.problem()).contains("/reason"));
        judged(town, here.communeOfficer(), dossier, other, TWO);

        var verdict = alike(town, here, dossier).path(0).path("verdict");
        assertThat(verdict.path("finding").asString()).isEqualTo("DIFFERENT");
        assertThat(verdict.path("judgedBy").asString()).isEqualTo("commune.09163");
        here.communeOffice().submit(dossier, here.law().submittedOn());
        assertThat(here.seen(dossier).state()).isEqualTo("SUBMITTED");
        here.withdraw(dossier);
    }

    @Test
    void whoHasNothingToDoWithTheDossierJudgesNothing(Town town) {
        var here = town.under2020();
        var there = town.elsewhereUnder2020();
        there.draft("Rượu nếp Tam Đa đặc biệt", List.of());
        var dossier = here.draft("Rượu nếp Tam Đa đặc biệt", List.of());
        var other = alike(town, here, dossier).path(0).path("product").asString();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> judged(town, there.communeOfficer(), dossier, other, TWO))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(404));
    }

    private static JsonNode alike(Town town, Casework work, Dossier dossier) {
        return work.communeOfficer()
                .get(town.at().registration(), path(dossier))
                .body()
                .path("items");
    }

    private static void judged(Town town, Person person, Dossier dossier, String product, Map<String, String> verdict) {
        person.post(town.at().registration(), path(dossier) + "/" + product + "/verdict", verdict);
    }

    private static String path(Dossier dossier) {
        return Casework.path(dossier) + "/near-duplicates";
    }
}
