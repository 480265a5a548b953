package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WithdrawalIT {
    @Test
    void aProductNotYetProposedIsClosed() {
        var ranked = Ranked.told(1, 4).getFirst().tellWithdrawn().awaitState("WITHDRAWN");

        assertThat(Scene.PREPARER.propose("27", List.of(ranked.dossier())).status())
                .isEqualTo(409);
        assertThat(Journal.typesOf(ranked.dossier())).isEmpty();
    }

    @Test
    void aWithdrawalThatOvertakesTheRankingIsRemembered() {
        var product = Ranked.any().tellWithdrawn();
        Until.holds("remembered", () -> remembered(product));

        product.tellRanked(4).awaitState("WITHDRAWN");

        assertThat(Scene.PREPARER.get("/candidates/" + product.dossier()).text("closingReason"))
                .isEqualTo("Chủ thể rút");
    }

    @Test
    void aLapseThatCrossesTheRankingIsRememberedLikewise() {
        var product = Ranked.any().tellLapsed();
        Until.holds("remembered", () -> remembered(product));

        product.tellRanked(4).awaitState("WITHDRAWN");

        assertThat(Scene.PREPARER.get("/candidates/" + product.dossier()).text("closingReason"))
                .contains("pending-first-time");
    }

    @Test
    void aProductWithdrawnFromAPreparedDecisionKeepsItFromBeingSigned() {
        var ranked = Ranked.told(2, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");
        ranked.get(1).tellWithdrawn().awaitState("WITHDRAWN");

        var refused = Scene.SIGNER.sign(prepared);

        assertThat(refused.problem()).isEqualTo("not-as-listed");
        assertThat(refused.pointers()).containsExactly("/products/1");
        Scene.SIGNER.act(prepared, "/decisions/" + prepared.text("id") + "/rejection", "{\"reason\":\"Đã rút\"}");
        assertThat(Scene.state(ranked.getFirst().dossier())).isEqualTo("RANKED");
        assertThat(Scene.state(ranked.get(1).dossier())).isEqualTo("WITHDRAWN");
    }

    @Test
    void aProposalOfWhichNothingIsLeftIsNotPrepared() {
        var ranked = Ranked.told(1, 4).getFirst();
        var proposal = Scene.PREPARER.propose("27", List.of(ranked.dossier()));
        ranked.tellWithdrawn().awaitState("WITHDRAWN");
        var path = "/proposals/" + proposal.text("id");

        var preview = Scene.PREPARER.get(path + "/decision-preview?number=7101&decidedOn=2020-12-08");
        var refused = Scene.PREPARER.prepare(proposal, Scene.number(), "2020-12-08");

        assertThat(preview.body().path("problems").path(0).path("pointer").asString())
                .isEqualTo("/proposalId");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("nothing-to-decide");
        assertThat(refused.text("detail")).contains("trình sản phẩm khác");
        var withdrawn = Scene.PREPARER.act(proposal, path + "/withdrawal", "{\"reason\":\"Không còn sản phẩm\"}");
        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
    }

    /// An instance of the version before could prepare one.
    @Test
    void aDecisionOnNothingIsNotSigned() {
        var ranked = Ranked.told(1, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");
        Running.shared()
                .owner()
                .tamper(
                        "decision_product",
                        owner -> owner.sql("DELETE FROM decision_product WHERE decision_id = ?")
                                .param(UUID.fromString(prepared.text("id")))
                                .update());

        var refused = Scene.SIGNER.sign(prepared);

        assertThat(refused.problem()).isEqualTo("nothing-to-decide");
        assertThat(Scene.PREPARER.get("/decisions/" + prepared.text("id")).text("state"))
                .isEqualTo("PREPARED");
    }

    @Test
    void afterTheDecisionItChangesNothing() {
        var ranked = Ranked.told(1, 4).getFirst();
        SupersedingIT.certify(ranked, "2020-12-08");

        ranked.tellWithdrawn();

        Until.holds("applied", () -> applied(ranked));
        assertThat(Scene.state(ranked.dossier())).isEqualTo("CERTIFIED");
        assertThat(Journal.typesOf(ranked.dossier())).containsExactly("ocop.certificate.issued.v1");
        assertThat(Scene.PREPARER.certificate(ranked.dossier()).text("state")).isEqualTo("ACTIVE");
    }

    private static boolean remembered(Ranked product) {
        return count("SELECT count(*) FROM dossier_withdrawal WHERE dossier_id = ?", product) == 1;
    }

    private static boolean applied(Ranked product) {
        return count("SELECT count(*) FROM inbox WHERE source = 'registration' AND stream = ?", product) == 1;
    }

    private static int count(String sql, Ranked product) {
        return Running.shared()
                .jdbc()
                .sql(sql)
                .param(product.dossier().value())
                .query(Integer.class)
                .single();
    }
}
