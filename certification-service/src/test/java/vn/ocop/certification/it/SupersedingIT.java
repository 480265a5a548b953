package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.events.Tier;

class SupersedingIT {
    @Test
    void anUpgradeTakesTheOlderCertificatesPlaceOnItsDecisionsDate() {
        var first = Ranked.told(1, 3).getFirst();
        certify(first, "2020-12-08");
        var upgrade = first.again().tellRanked(4).awaitState("RANKED");
        certify(upgrade, "2022-06-01");

        var older = Scene.PREPARER.certificate(first.dossier());

        assertThat(older.text("state")).isEqualTo("SUPERSEDED");
        assertThat(older.body().path("superseded").path("on").asString()).isEqualTo("2022-06-01");
        assertThat(Journal.typesOf(first.dossier()))
                .containsExactly("ocop.certificate.issued.v1", "ocop.certificate.superseded.v1");
        assertThat(status(older, "2022-05-31")).isEqualTo("VALID");
        assertThat(status(older, "2022-06-01")).isEqualTo("SUPERSEDED");
        assertThat(status(Scene.PREPARER.certificate(upgrade.dossier()), "2022-06-01"))
                .isEqualTo("VALID");
    }

    /// Up by an upgrade, above.
    @ParameterizedTest
    @ValueSource(ints = {4, 3})
    void aReRankingTakesItsPlaceWithTheSameOrFewerStars(int stars) {
        var first = Ranked.told(1, 4).getFirst();
        certify(first, "2022-06-01");
        var again = first.again().tellRanked(stars).awaitState("RANKED");

        certify(again, "2025-05-01");

        var newer = Scene.PREPARER.certificate(again.dossier());
        assertThat(newer.text("stars")).isEqualTo(String.valueOf(stars));
        assertThat(newer.text("validThrough")).isEqualTo("2028-04-30");
        assertThat(status(newer, "2025-05-01")).isEqualTo("VALID");
        assertThat(status(Scene.PREPARER.certificate(first.dossier()), "2025-05-01"))
                .isEqualTo("SUPERSEDED");
    }

    @Test
    void aDecisionFromBeforeThePresentOneIsRefused() {
        var first = Ranked.told(1, 3).getFirst();
        certify(first, "2022-06-01");
        var late = first.again().tellRanked(4).awaitState("RANKED");
        var prepared = Scene.PREPARER.prepare("27", List.of(late.dossier()), Scene.number(), "2022-05-31");

        var refused = Scene.SIGNER.sign(prepared);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("certificate-in-the-way");
        assertThat(Scene.PREPARER.certificate(first.dossier()).text("state")).isEqualTo("ACTIVE");
    }

    @Test
    void twoDossiersOfOneProductDoNotStandOnOneProposal() {
        var first = Ranked.told(1, 3).getFirst();
        var second = first.again().tellRanked(4).awaitState("RANKED");

        var refused = Scene.PREPARER.propose("27", List.of(first.dossier(), second.dossier()));

        assertThat(refused.pointers()).containsExactly("/dossierIds/1");
    }

    @Test
    void theCentresFiveStarsFollowTheProvisionalFourUnderTheMinistrysNumber() {
        var product = Ranked.any().tellForwarded(4).awaitState("RANKED");
        certify(product, "2020-12-08");
        assertThat(Scene.PREPARER
                        .certificate(product.dossier())
                        .body()
                        .path("provisional")
                        .asBoolean())
                .isTrue();
        product.tellRanked(5, Tier.CENTRE, "77/QĐ-BNNMT").awaitState("RANKED");

        var proposal = Scene.PREPARER.propose("27", List.of(product.dossier()));
        var wrong = Scene.PREPARER.prepare(proposal, "78/QĐ-BNNMT", "2021-06-01");
        var prepared = Scene.PREPARER.prepare(proposal, "77/QĐ-BNNMT", "2021-06-01");
        Scene.SIGNER.sign(prepared);

        assertThat(wrong.pointers()).containsExactly("/number");
        var certificate = Scene.PREPARER.certificate(product.dossier());
        assertThat(certificate.body().path("stars").asInt()).isEqualTo(5);
        assertThat(certificate.text("issuer")).isEqualTo("00");
        assertThat(certificate.text("number")).startsWith("77/QĐ-BNNMT - 27-256-");
        assertThat(Journal.typesOf(product.dossier()))
                .containsExactly(
                        "ocop.certificate.issued.v1", "ocop.certificate.superseded.v1", "ocop.certificate.issued.v1");
        assertThat(numbersOfTheCentre()).isZero();
    }

    private static int numbersOfTheCentre() {
        return Running.shared()
                .jdbc()
                .sql("SELECT count(*) FROM number_register WHERE issuer = '00'")
                .query(Integer.class)
                .single();
    }

    @Test
    void theCentresConfirmationOfFourStarsLeavesTheCertificate() {
        var product = Ranked.any().tellForwarded(4).awaitState("RANKED");
        certify(product, "2020-12-08");

        product.tellRanked(4);

        Until.holds(
                "confirmed",
                () -> !Scene.PREPARER
                        .get("/candidates/" + product.dossier())
                        .body()
                        .path("provisional")
                        .asBoolean());
        assertThat(Scene.state(product.dossier())).isEqualTo("CERTIFIED");
        assertThat(Journal.typesOf(product.dossier())).containsExactly("ocop.certificate.issued.v1");
        var page = CheckPageIT.page(Scene.PREPARER.certificate(product.dossier()));
        assertThat(Visitor.at("127.0.0.1").get(page).body()).contains("Khi cấp, trung ương còn đang xét hạng 5 sao.");
        assertThat(Visitor.at("127.0.0.1").get(page + "?lang=en").body())
                .contains("When it was issued, the centre was still deciding on five stars.");
    }

    @Test
    void aDossierThatWaitsForTheCentreIsNoCandidateYet() {
        var waiting = Ranked.any().tellForwarded(null);
        waiting.tellRanked(5, Tier.CENTRE, "79/QĐ-BNNMT").awaitState("RANKED");

        assertThat(Scene.PREPARER
                        .get("/candidates/" + waiting.dossier())
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aProvisionalResultCannotBeDeclined() {
        var product = Ranked.any().tellForwarded(4).awaitState("RANKED");
        var path = "/candidates/" + product.dossier();

        var refused = Scene.SIGNER.act(Scene.SIGNER.get(path), path + "/decline", "{\"reason\":\"Không\"}");

        assertThat(refused.problem()).isEqualTo("requirement-unmet");
    }

    @Test
    void aProductRankedAnewSinceThePreparationIsNotSignedAsListed() {
        var product = Ranked.any().tellForwarded(4).awaitState("RANKED");
        var prepared = Scene.PREPARER.prepare("27", List.of(product.dossier()), Scene.number(), "2020-12-08");
        product.tellRanked(5);
        Until.holds(
                "ranked anew",
                () -> Scene.PREPARER
                                .get("/candidates/" + product.dossier())
                                .body()
                                .path("stars")
                                .asInt()
                        == 5);

        var refused = Scene.SIGNER.sign(prepared);

        assertThat(refused.problem()).isEqualTo("not-as-listed");
        assertThat(refused.pointers()).containsExactly("/products/0");
    }

    /// A certificate whose place another one took.
    static Seen superseded() {
        var first = Ranked.told(1, 3).getFirst();
        certify(first, "2024-12-08");
        certify(first.again().tellRanked(4).awaitState("RANKED"), "2025-06-01");
        return Scene.PREPARER.certificate(first.dossier());
    }

    static Seen certify(Ranked product, String decidedOn) {
        return certify(List.of(product), decidedOn);
    }

    static Seen certify(List<Ranked> products, String decidedOn) {
        var signed =
                Scene.SIGNER.sign(Scene.PREPARER.prepare("27", Ranked.dossiers(products), Scene.number(), decidedOn));
        assertThat(signed.status()).isEqualTo(200);
        return signed;
    }

    static String status(Seen certificate, String on) {
        var path = "/api/v1/public/certificates/" + certificate.text("lookupCode") + "?on=" + on;
        return Seen.of(Running.shared().anybody().get(path)).text("status");
    }
}
