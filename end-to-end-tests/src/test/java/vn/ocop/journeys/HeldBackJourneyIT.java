package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// A member says too late that the producer is kin: the product is held back until the office has said what follows.
@Order(2)
@ExtendWith(InTown.class)
class HeldBackJourneyIT {
    private static final String UNIT = "24";

    @Test
    void aProductInQuestionIsNotProposedUntilTheOfficeHasSpoken(Town town) {
        var ranked = ranked(town);
        declaredTooLate(town, ranked);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> proposed(town, ranked))
                .satisfies(refused -> assertThat(refused.problem()).contains("not-proposable"));

        settled(town, ranked, ranked.officer());
        var decision = town.under2026().recognise("1951/QĐ-UBND", ranked.dossier());
        assertThat(decision.path("state").asString()).isEqualTo("SIGNED");
    }

    @Test
    void aDecisionUnderWayIsNotSignedUntilTheSecretaryHasSpoken(Town town) {
        var ranked = ranked(town);
        var proposal = proposed(town, ranked);
        var prepared = preparer(town)
                .post(
                        town.at().certification(),
                        "/api/v1/decisions",
                        Map.of(
                                "proposalId", proposal.id(),
                                "number", "1952/QĐ-UBND",
                                "decidedOn", Town.today().toString(),
                                "legalGrounds", List.of("Quyết định 26/2026/QĐ-TTg")));
        declaredTooLate(town, ranked);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> signed(town, prepared))
                .satisfies(refused -> assertThat(refused.problem()).contains("result-in-question"));
        assertThat(candidate(town, ranked).state()).isEqualTo("PROPOSED");

        settled(town, ranked, ranked.council().secretary());
        assertThat(signed(town, prepared).state()).isEqualTo("SIGNED");
    }

    /// A product that certification knows of.
    private static Case ranked(Town town) {
        var ranked = town.under2026().ranked(75);
        preparer(town)
                .await(
                        town.at().certification(),
                        "/api/v1/candidates?limit=100&dossierId="
                                + ranked.dossier().id(),
                        seen -> !seen.body().path("items").isEmpty());
        return ranked;
    }

    private static void declaredTooLate(Town town, Case ranked) {
        var member = ranked.council().members().getLast();
        member.post(
                town.at().evaluation(),
                ranked.path() + "/recusals",
                Map.of("reason", "Có quan hệ họ hàng với chủ thể"));
        awaitDoubted(town, ranked, true);
    }

    private static void settled(Town town, Case ranked, Person person) {
        var doubt = ranked.officer()
                .get(town.at().evaluation(), ranked.path() + "/doubts")
                .body()
                .path(0);
        person.post(
                town.at().evaluation(),
                "/api/v1/doubts/" + doubt.path("id").asString() + "/settlement",
                Map.of("consequence", "Kết quả giữ nguyên"));
        awaitDoubted(town, ranked, false);
    }

    private static void awaitDoubted(Town town, Case ranked, boolean doubted) {
        preparer(town)
                .await(
                        town.at().certification(),
                        path(ranked),
                        seen -> seen.body().path("doubted").asBoolean() == doubted);
    }

    private static Answer candidate(Town town, Case ranked) {
        return preparer(town).get(town.at().certification(), path(ranked));
    }

    private static Answer proposed(Town town, Case ranked) {
        return preparer(town)
                .post(
                        town.at().certification(),
                        "/api/v1/proposals",
                        Map.of(
                                "unitCode",
                                UNIT,
                                "dossierIds",
                                List.of(ranked.dossier().id())));
    }

    private static Answer signed(Town town, Answer decision) {
        return town.person("signer." + UNIT)
                .actOnCurrent(
                        town.at().certification(),
                        "/api/v1/decisions/" + decision.id(),
                        "/signature",
                        Map.of("signingAs", "CHAIR"));
    }

    private static Person preparer(Town town) {
        return town.person("preparer." + UNIT);
    }

    private static String path(Case ranked) {
        return "/api/v1/candidates/" + ranked.dossier().id();
    }
}
