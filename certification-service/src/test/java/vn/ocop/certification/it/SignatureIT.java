package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignatureIT {
    private static final String AS_CHAIR = "{\"signingAs\":\"CHAIR\"}";

    @Test
    void whoPreparedTheDecisionMayNotSignIt() {
        var ranked = Ranked.told(1, 4);
        var proposal = Scene.PREPARER.propose("27", Ranked.dossiers(ranked));
        var prepared = Scene.BOTH.prepare(proposal, Scene.number(), "2020-12-08");

        var refused = Scene.BOTH.sign(prepared);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("requirement-unmet");
        assertThat(refused.pointers()).containsExactly("/preparedBy");
        assertThat(whyNot(Scene.BOTH.get("/decisions/" + prepared.text("id")), "SIGN"))
                .contains("dự thảo");
        assertThat(Scene.SIGNER.sign(prepared).status()).isEqualTo(200);
    }

    @Test
    void whoProposedTheProductsMayNotSign() {
        var proposal = Scene.BOTH.propose("27", Ranked.dossiers(Ranked.told(1, 4)));
        var prepared = Scene.PREPARER.prepare(proposal, Scene.number(), "2020-12-08");

        var refused = Scene.BOTH.sign(prepared);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.pointers()).containsExactly("/proposedBy");
        assertThat(refused.text("detail")).contains("người ký không trình");
        assertThat(whyNot(Scene.BOTH.get("/decisions/" + prepared.text("id")), "SIGN"))
                .contains("không trình");
        assertThat(Scene.SIGNER.sign(prepared).status()).isEqualTo(200);
    }

    @Test
    void whoSignsSaysInWhatOffice() {
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(Ranked.told(1, 4)), Scene.number(), "2020-12-08");

        var refused = Scene.SIGNER.act(prepared, "/decisions/" + prepared.text("id") + "/signature", "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/signingAs");
        assertThat(Scene.SIGNER.sign(prepared).text("signedAs")).isEqualTo("CHAIR");
    }

    @Test
    void whoScoredAProductMayNotSign() {
        var ranked = Ranked.told(2, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");

        var refused = Scene.SCORER.sign(prepared);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.pointers()).containsExactly("/products/0", "/products/1");
    }

    @Test
    void whoRegisteredAProductMayNotSign() {
        var ranked = Ranked.told(1, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");

        assertThat(Scene.REGISTRANT.sign(prepared).pointers()).containsExactly("/products/0");
    }

    @Test
    void whoHoldsNoSuchRoleMayNotSign() {
        var ranked = Ranked.told(1, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");

        assertThat(Scene.PREPARER.sign(prepared).status()).isEqualTo(403);
        assertThat(Scene.COMMUNE.sign(prepared).status()).isEqualTo(403);
        assertThat(Scene.OTHER_SIGNER.sign(prepared).status()).isEqualTo(404);
    }

    @Test
    void nothingIsSignedTwice() {
        var ranked = Ranked.told(1, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");
        var signed = Scene.SIGNER.sign(prepared);

        assertThat(Scene.SIGNER.sign(prepared).status()).isEqualTo(412);
        var again = Scene.SIGNER.sign(signed);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("wrong-state");
        assertThat(Journal.typesOf(ranked.getFirst().dossier())).hasSize(1);
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        var ranked = Ranked.told(1, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");
        var path = "/decisions/" + prepared.text("id") + "/signature";

        assertThat(Scene.SIGNER.act("\"7\"", path, AS_CHAIR).status()).isEqualTo(412);
        assertThat(Scene.SIGNER.post(path, AS_CHAIR).status()).isEqualTo(428);
    }

    @Test
    void theSameKeyGivesTheSameAnswerOnce() {
        var ranked = Ranked.told(1, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");
        var path = "/api/v1/decisions/" + prepared.text("id") + "/signature";
        var client = Running.shared()
                .as(Scene.SIGNER.person())
                .ifMatch(prepared.etag())
                .with("Idempotency-Key", UUID.randomUUID().toString());

        var first = client.send("POST", path, AS_CHAIR);
        var second = client.send("POST", path, AS_CHAIR);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        var client = Running.shared()
                .as(Scene.PREPARER.person())
                .with("Idempotency-Key", UUID.randomUUID().toString());
        var json = "{\"unitCode\":\"27\",\"dossierIds\":[\"%s\"]}";
        var ranked = Ranked.told(2, 4);

        var first = client.send(
                "POST", "/api/v1/proposals", json.formatted(ranked.getFirst().dossier()));
        var other = client.send(
                "POST", "/api/v1/proposals", json.formatted(ranked.get(1).dossier()));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(Scene.state(ranked.get(1).dossier())).isEqualTo("RANKED");
    }

    @Test
    void aSignatureTakesNoDetails() {
        var ranked = Ranked.told(1, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");

        var refused = Scene.SIGNER.act(
                prepared, "/decisions/" + prepared.text("id") + "/signature", "{\"signingAs\":\"CHAIR\",\"stars\":5}");

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void aRejectedDecisionFreesItsProducts() {
        var ranked = Ranked.told(2, 4);
        var number = Scene.number();
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), number, "2020-12-08");

        var rejected = Scene.SIGNER.act(
                prepared, "/decisions/" + prepared.text("id") + "/rejection", "{\"reason\":\"Sai căn cứ\"}");

        assertThat(rejected.text("state")).isEqualTo("REJECTED");
        assertThat(Scene.SIGNER.sign(rejected).status()).isEqualTo(409);
        var anew = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), number, "2020-12-08");
        assertThat(Scene.SIGNER.sign(anew).status()).isEqualTo(200);
        assertThat(List.of(Scene.state(ranked.getFirst().dossier()))).containsExactly("CERTIFIED");
    }

    static String whyNot(Seen seen, String action) {
        return seen.body()
                .path("allowedActions")
                .valueStream()
                .filter(one -> one.path("action").asString().equals(action))
                .map(one -> one.path("whyNot").asString(""))
                .findFirst()
                .orElseThrow();
    }
}
