package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.events.EvaluationEvent.DoubtSettled;
import vn.ocop.events.EvaluationEvent.ResultDoubted;
import vn.ocop.events.Tier;

/// A product whose result is in question is held back until somebody has said what follows.
class DoubtIT {
    private static final Instant AT = Instant.parse("2020-11-24T02:00:00Z");

    private final UUID doubt = UUID.randomUUID();

    @Test
    void aProductInQuestionIsNotProposedUntilTheDoubtIsSettled() {
        var ranked = Ranked.told(1, 4).getFirst();
        doubted(ranked, doubt);

        var refused = Scene.PREPARER.propose("27", List.of(ranked.dossier()));

        assertThat(refused.problem()).isEqualTo("not-proposable");
        assertThat(refused.body().toString()).contains("/dossierIds/0", "đang được xem lại");
        assertThat(Scene.PREPARER.get("/candidates/" + ranked.dossier()).body().toString())
                .contains("không có kết quả nào của hồ sơ đang được xem lại");
        settled(ranked, doubt);
        assertThat(Scene.PREPARER.propose("27", List.of(ranked.dossier())).status())
                .isEqualTo(201);
    }

    @Test
    void twoDoubtsAreSettledEach() {
        var ranked = Ranked.told(1, 4).getFirst();
        var other = UUID.randomUUID();
        doubted(ranked, doubt);
        tellDoubted(ranked, other);
        tellSettled(ranked, other);
        Until.holds("one is settled", () -> steps(ranked) == 4);

        assertThat(isDoubted(ranked)).isTrue();
        settled(ranked, doubt);
    }

    @Test
    void aDoubtThatComesBeforeTheRankingIsRemembered() {
        var product = Ranked.any();
        tellDoubted(product, doubt);
        product.tellRanked(4).awaitState("RANKED");

        assertThat(isDoubted(product)).isTrue();
        settled(product, doubt);
    }

    @Test
    void aProposalUnderWayComesToNoDecision() {
        var ranked = Ranked.told(2, 4);
        var proposal = Scene.PREPARER.propose("27", Ranked.dossiers(ranked));
        doubted(ranked.get(1), doubt);

        var refused = Scene.PREPARER.prepare(proposal, Scene.number(), "2020-12-08");

        assertThat(refused.problem()).isEqualTo("result-in-question");
        assertThat(refused.pointers()).containsExactly("/products/1");
    }

    @Test
    void aPreparedDecisionIsNotSignedUntilTheDoubtIsSettled() {
        var ranked = Ranked.told(2, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");
        doubted(ranked.getFirst(), doubt);

        var refused = Scene.SIGNER.sign(prepared);

        assertThat(refused.problem()).isEqualTo("result-in-question");
        assertThat(refused.pointers()).containsExactly("/products/0");
        assertThat(Scene.state(ranked.get(1).dossier())).isEqualTo("PROPOSED");
        settled(ranked.getFirst(), doubt);
        assertThat(Scene.SIGNER.sign(prepared).status()).isEqualTo(200);
    }

    @Test
    void whatIsCertifiedStaysAsItIs() {
        var ranked = Ranked.told(1, 4).getFirst();
        SupersedingIT.certify(ranked, "2020-12-08");
        doubted(ranked, doubt);

        assertThat(Scene.state(ranked.dossier())).isEqualTo("CERTIFIED");
        assertThat(Scene.PREPARER.certificate(ranked.dossier()).text("state")).isEqualTo("ACTIVE");
        settled(ranked, doubt);
        assertThat(Scene.state(ranked.dossier())).isEqualTo("CERTIFIED");
    }

    private static void doubted(Ranked product, UUID doubt) {
        tellDoubted(product, doubt);
        Until.holds("in question", () -> isDoubted(product));
    }

    private static void settled(Ranked product, UUID doubt) {
        tellSettled(product, doubt);
        Until.holds("settled", () -> !isDoubted(product));
    }

    private static void tellDoubted(Ranked product, UUID doubt) {
        Scene.tell(new ResultDoubted(product.dossier(), Tier.DISTRICT, "256", "27", doubt, 1, AT));
    }

    private static void tellSettled(Ranked product, UUID doubt) {
        Scene.tell(new DoubtSettled(product.dossier(), Tier.DISTRICT, "256", doubt, AT));
    }

    private static boolean isDoubted(Ranked product) {
        return Scene.PREPARER
                .get("/candidates/" + product.dossier())
                .body()
                .path("doubted")
                .asBoolean();
    }

    private static int steps(Ranked product) {
        return Running.shared()
                .jdbc()
                .sql("SELECT count(*) FROM inbox WHERE source = 'evaluation' AND stream = ?")
                .param(product.dossier().value())
                .query(Integer.class)
                .single();
    }
}
