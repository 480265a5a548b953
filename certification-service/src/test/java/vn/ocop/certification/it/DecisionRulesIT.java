package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.events.DossierId;

class DecisionRulesIT {
    @Test
    void itsDateIsNeitherInTheFutureNorBeforeADossier() {
        var proposal = Scene.PREPARER.propose("27", Ranked.dossiers(Ranked.told(1, 4)));

        var future = Scene.PREPARER.prepare(
                proposal, Scene.number(), LocalDate.of(2199, 1, 1).toString());
        var early = Scene.PREPARER.prepare(proposal, Scene.number(), "2020-10-31");

        assertThat(future.status()).isEqualTo(400);
        assertThat(future.pointers()).containsExactly("/decidedOn");
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.body().toString()).contains("2020-11-01");
        assertThat(Scene.PREPARER
                        .prepare(proposal, Scene.number(), "2020-11-01")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void itsNumberIsUsedOnceAYear() {
        var number = Scene.number();
        var all = Ranked.told(3, 4);
        var first = Scene.PREPARER.prepare("27", List.of(all.getFirst().dossier()), number, "2020-12-08");
        var second = Scene.PREPARER.prepare("27", List.of(all.get(1).dossier()), number, "2020-12-31");
        var nextYear = Scene.PREPARER.prepare("27", List.of(all.get(2).dossier()), number, "2021-01-04");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.pointers()).containsExactly("/number");
        assertThat(nextYear.status()).isEqualTo(201);
    }

    @Test
    void aProposalLeadsToOneDecision() {
        var proposal = Scene.PREPARER.propose("27", Ranked.dossiers(Ranked.told(1, 4)));
        Scene.PREPARER.prepare(proposal, Scene.number(), "2020-12-08");

        assertThat(Scene.PREPARER
                        .prepare(proposal, Scene.number(), "2020-12-08")
                        .problem())
                .isEqualTo("wrong-state");
    }

    @Test
    void theRequestSaysNothingOfStars() {
        var proposal = Scene.PREPARER.propose("27", Ranked.dossiers(Ranked.told(1, 3)));

        var refused = Scene.PREPARER.post("/decisions", """
                {"proposalId":"%s","number":"1","decidedOn":"2020-12-08","legalGrounds":["1048"],"stars":5}""".formatted(proposal.text("id")));

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void eachDossierThatCannotBeProposedIsNamed() {
        var free = Ranked.told(1, 4).getFirst();
        var taken = Ranked.told(1, 4).getFirst();
        Scene.PREPARER.propose("27", List.of(taken.dossier()));
        var unknown = Ranked.any().dossier();
        var elsewhere = Ranked.anyIn("24").tellRanked(4).awaitState("RANKED");

        var refused = Scene.PREPARER.propose(
                "27", List.of(free.dossier(), taken.dossier(), unknown, elsewhere.dossier(), free.dossier()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.pointers())
                .containsExactly("/dossierIds/1", "/dossierIds/2", "/dossierIds/3", "/dossierIds/4");
        assertThat(Scene.state(free.dossier())).isEqualTo("RANKED");
    }

    @Test
    void aDeclinedProductIsOutForGood() {
        var ranked = Ranked.told(1, 4).getFirst();
        var path = "/candidates/" + ranked.dossier();
        var seen = Scene.SIGNER.get(path);

        var declined = Scene.SIGNER.act(seen, path + "/decline", "{\"reason\":\"Hồ sơ gốc không khớp\"}");

        assertThat(declined.text("state")).isEqualTo("DECLINED");
        assertThat(Journal.typesOf(ranked.dossier())).containsExactly("ocop.certificate.declined.v1");
        assertThat(Scene.PREPARER.propose("27", List.of(ranked.dossier())).status())
                .isEqualTo(409);
        assertThat(Scene.SIGNER
                        .act(seen, path + "/decline", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(412);
        assertThat(Scene.SIGNER
                        .act(declined, path + "/decline", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aWithdrawnProposalFreesItsProducts() {
        var ranked = Ranked.told(1, 4).getFirst();
        var proposal = Scene.PREPARER.propose("27", List.of(ranked.dossier()));

        var withdrawn = Scene.PREPARER.act(
                proposal, "/proposals/" + proposal.text("id") + "/withdrawal", "{\"reason\":\"Nhầm\"}");

        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        assertThat(Scene.state(ranked.dossier())).isEqualTo("RANKED");
    }

    @Test
    void anotherUnitSeesNothing() {
        var ranked = Ranked.told(1, 4);
        var dossier = ranked.getFirst().dossier();
        var prepared = Scene.PREPARER.prepare("27", List.of(dossier), Scene.number(), "2020-12-08");
        Scene.SIGNER.sign(prepared);
        var certificate = Scene.PREPARER.certificate(dossier).text("id");

        assertThat(seenElsewhere("/candidates/" + dossier)).isEqualTo(404);
        assertThat(seenElsewhere("/proposals/" + prepared.text("proposalId"))).isEqualTo(404);
        assertThat(seenElsewhere("/decisions/" + prepared.text("id"))).isEqualTo(404);
        assertThat(seenElsewhere("/decisions/" + prepared.text("id") + "/history"))
                .isEqualTo(404);
        assertThat(seenElsewhere("/certificates/" + certificate)).isEqualTo(404);
        assertThat(seenElsewhere("/certificates/" + certificate + "/history")).isEqualTo(404);
        assertThat(items("/candidates?unitCode=27")).isZero();
        assertThat(items("/certificates?dossierId=" + dossier)).isZero();
        assertThat(items("/candidates?dossierId=" + dossier)).isZero();
        assertThat(Scene.COMMUNE.get("/certificates").status()).isEqualTo(403);
        assertThat(Scene.OTHER_PREPARER
                        .propose("27", List.of(new DossierId(dossier.value())))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void listsComeInPages() {
        Ranked.told(3, 4);

        var first = Scene.PREPARER.get("/candidates?unitCode=27&limit=2");
        var second = Scene.PREPARER.get("/candidates?unitCode=27&limit=2&after=" + first.text("next"));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
    }

    private static int seenElsewhere(String path) {
        return Scene.OTHER_PREPARER.get(path).status();
    }

    private static int items(String path) {
        return Scene.OTHER_PREPARER.get(path).items().size();
    }
}
