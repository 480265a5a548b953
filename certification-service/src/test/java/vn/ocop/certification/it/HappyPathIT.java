package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HappyPathIT {
    @Test
    void oneDecisionCertifiesManyProductsWithConsecutiveNumbers() {
        var ranked = Ranked.told(12, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2021-12-08");

        assertThat(prepared.status()).isEqualTo(201);
        var signed = Scene.SIGNER.sign(prepared);

        assertThat(signed.status()).isEqualTo(200);
        assertThat(signed.text("state")).isEqualTo("SIGNED");
        var issued = signed.body().path("certificates").valueStream().toList();
        assertThat(issued)
                .extracting(one -> one.path("number").asString())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> number + "/2021/GCN-OCOP-27")
                        .toList());
        assertThat(issued).allMatch(one -> one.path("validThrough").asString().equals("2024-12-07"));
        assertThat(ranked).allMatch(one -> Scene.state(one.dossier()).equals("CERTIFIED"));
    }

    @Test
    void aCertificateCarriesWhatWasRankedAndDecided() {
        var ranked = Ranked.told(1, 3);
        var number = Scene.number();
        Scene.SIGNER.sign(Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), number, "2020-12-08"));

        var certificate = Scene.PREPARER.certificate(ranked.getFirst().dossier());

        assertThat(certificate.body().path("stars").asInt()).isEqualTo(3);
        assertThat(certificate.text("decisionNumber")).isEqualTo(number);
        assertThat(certificate.text("issuerName")).isEqualTo("Tỉnh 27");
        assertThat(certificate.text("signatory")).isEqualTo("signer.27");
        assertThat(certificate.text("validFrom")).isEqualTo("2020-12-08");
        assertThat(certificate.text("validBefore")).isEqualTo("2023-12-08");
        assertThat(certificate.text("status")).isEqualTo("EXPIRED");
    }

    @Test
    void theHistoriesSayWhoTookWhichStep() {
        var ranked = Ranked.told(1, 4);
        var signed =
                Scene.SIGNER.sign(Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08"));
        var certificate = Scene.PREPARER.certificate(ranked.getFirst().dossier());

        var decision = Scene.PREPARER.get("/decisions/" + signed.text("id") + "/history");
        var issue = Scene.PREPARER.get("/certificates/" + certificate.text("id") + "/history");

        assertThat(decision.body().valueStream())
                .extracting(HappyPathIT::step)
                .containsExactly("PREPARE by preparer.27", "SIGN by signer.27");
        assertThat(issue.body().valueStream()).extracting(HappyPathIT::step).containsExactly("ISSUE by signer.27");
    }

    @Test
    void itsEventIsJournaledOncePerCertificate() {
        var ranked = Ranked.told(3, 4);
        Scene.SIGNER.sign(Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08"));

        assertThat(ranked)
                .allSatisfy(one ->
                        assertThat(Journal.typesOf(one.dossier())).containsExactly("ocop.certificate.issued.v1"));
    }

    @Test
    void certificatesAreFoundWithoutAccents() {
        var ranked = Ranked.told(1, 4);
        Scene.SIGNER.sign(Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08"));
        var tag = ranked.getFirst().product().toString().substring(0, 8);

        assertThat(Scene.SIGNER.get("/certificates?q=nep+cai+hoa+vang+" + tag).items())
                .hasSize(1);
        assertThat(Scene.SIGNER.get("/certificates?q=%25" + tag).items()).isEmpty();
    }

    private static String step(JsonNode step) {
        return step.path("action").asString() + " by " + step.path("by").asString();
    }
}
