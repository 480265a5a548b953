package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.events.Role;
import vn.ocop.events.UnitKind;

/// What a unit ranked before it was taken over is decided by the one that took it over.
class SuccessorIT {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @BeforeAll
    static void tellTheUnits() {
        ended("96", "27");
        ended("95", null);
        Scene.tell(Scene.grant("preparer.27", Role.DECISION_PREPARER, "95"));
    }

    @Test
    void onADayAfterTheUnitsEndTheSuccessorIssuesAndNumbers() {
        var ranked = Ranked.anyIn("96").tellRanked(4).awaitState("RANKED");
        var proposal = Scene.PREPARER.propose("96", List.of(ranked.dossier()));
        var number = Scene.number();

        var decision = Scene.PREPARER.prepare(proposal, number, "2026-02-01");
        assertThat(decision.text("unitCode")).isEqualTo("96");
        assertThat(decision.text("issuer")).isEqualTo("27");
        assertThat(Scene.OTHER_PREPARER.get("/decisions/" + decision.text("id")).status())
                .isEqualTo(404);
        assertThat(Scene.SIGNER.sign(decision).status()).isEqualTo(200);

        var certificate = Scene.PREPARER.certificate(ranked.dossier());
        assertThat(certificate.text("number")).endsWith("/2026/GCN-OCOP-27");
        assertThat(certificate.text("unitCode")).isEqualTo("96");
        var again = Ranked.anyIn("96").tellRanked(4).awaitState("RANKED");
        assertThat(Scene.PREPARER
                        .prepare("96", List.of(again.dossier()), number, "2026-02-02")
                        .problem())
                .as("the successor's decisions are numbered as its own")
                .isEqualTo("decision-number-taken");
    }

    @Test
    void onADayBeforeItsEndTheUnitItselfIssues() {
        var ranked = Ranked.anyIn("96").tellRanked(4).awaitState("RANKED");

        var decision = Scene.PREPARER.prepare("96", List.of(ranked.dossier()), Scene.number(), "2025-06-30");

        assertThat(decision.text("issuer")).isEqualTo("96");
    }

    @Test
    void aUnitThatEndedIntoNobodyKnowsWhichDecidesNothingAfterwards() {
        var ranked = Ranked.anyIn("95").tellRanked(4).awaitState("RANKED");
        var proposal = Scene.PREPARER.propose("95", List.of(ranked.dossier()));

        var refused = Scene.PREPARER.prepare(proposal, Scene.number(), "2026-02-01");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/decidedOn");
        assertThat(Scene.PREPARER
                        .prepare(proposal, Scene.number(), "2025-06-30")
                        .status())
                .isEqualTo(201);
    }

    private static void ended(String code, @Nullable String successor) {
        var from = LocalDate.of(1997, 1, 1);
        Scene.tell(new UnitRecorded(
                code, UnitKind.PROVINCE, "Tỉnh " + code, "00", code, from, REFORM, successor, Scene.NOW));
    }
}
