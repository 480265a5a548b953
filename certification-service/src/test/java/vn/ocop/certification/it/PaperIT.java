package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.ocop.certification.paper.SeenPaper;

class PaperIT {
    private static final String SIGNER = "/api/v1/public/papers/signer";

    @Test
    void aSignedDecisionGivesEveryCertificateItsPaper() {
        var ranked = Ranked.told(3, 4);
        var decision =
                Scene.SIGNER.sign(Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08"));

        awaitPapers(decision, 3);

        var certificate = Scene.PREPARER.certificate(ranked.getFirst().dossier());
        var paper = new SeenPaper(paper(certificate).body());
        assertThat(paper.text())
                .contains(certificate.text("number"), certificate.text("signatory"), "BẢN THỬ NGHIỆM")
                .containsPattern("TM. ỦY BAN NHÂN DÂN\\s+CHỦ TỊCH")
                .doesNotContain("Product");
        assertThat(paper.faultsByPdfUa()).isEmpty();
        assertThat(paper.qr()).contains("/v/" + certificate.text("lookupCode") + "?r=");
        var checked = Seen.of(Running.shared().anybody().get("/api/v1/public/checks?text=" + paper.qr()));
        assertThat(checked.text("record")).isEqualTo("GENUINE");
        assertThat(checked.text("verdict")).isEqualTo("EXPIRED");
    }

    @Test
    void theSignerMayChooseTwoLanguages() {
        var dossiers = Ranked.dossiers(Ranked.told(1, 4));
        var prepared = Scene.PREPARER.prepare("27", dossiers, Scene.number(), "2020-12-08");
        var decision = Scene.SIGNER.act(
                prepared,
                "/decisions/" + prepared.text("id") + "/signature",
                "{\"signingAs\":\"VICE_CHAIR\",\"bilingual\":true}");

        awaitPapers(decision, 1);

        assertThat(new SeenPaper(paper(Scene.PREPARER.certificate(dossiers.getFirst()))
                                .body())
                        .text())
                .contains("Certificate of an OCOP product")
                .contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "For the Chairperson, Vice Chairperson");
    }

    @Test
    void everybodyWhoHasTheCodeGetsTheSameFileAsTheOffice() throws Exception {
        var certificate = issued();
        var office = paper(certificate);

        var everybody = Running.shared()
                .anybody()
                .getBytes("/api/v1/public/certificates/" + certificate.text("lookupCode") + "/paper");

        assertThat(everybody.statusCode()).isEqualTo(200);
        assertThat(everybody.body()).isEqualTo(office.body());
        assertThat(office.headers().firstValue("Content-Type")).hasValue("application/pdf");
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(office.body()));
        assertThat(office.headers().firstValue("ETag")).hasValue("\"" + sha256 + "\"");
        assertThat(row(certificate, "signed_sha256")).isEqualTo(sha256);
    }

    @Test
    void nobodyElseGetsIt() {
        var certificate = issued();
        var path = "/certificates/" + certificate.text("id") + "/paper";

        assertThat(Scene.OTHER_SIGNER.get(path).status()).isEqualTo(404);
        assertThat(Scene.COMMUNE.get(path).status()).isEqualTo(403);
        assertThat(Running.shared().anybody().get("/api/v1" + path).statusCode())
                .isEqualTo(401);
        assertThat(Seen.of(Running.shared().anybody().get("/api/v1/public/certificates/0000-0000-0000-0000/paper"))
                        .problem())
                .isEqualTo("unknown-code");
    }

    @Test
    void aPaperIsPrintedOnceAndItsSignatureStandsBehindThePrint() {
        var certificate = issued();
        var print = Running.shared()
                .jdbc()
                .sql("SELECT bytes FROM paper_file WHERE sha256 = ?")
                .param(row(certificate, "rendered_sha256"))
                .query((row, _) -> row.getBytes(1))
                .single();

        assertThat(Arrays.copyOf(paper(certificate).body(), print.length)).isEqualTo(print);
        for (var change : List.of("rendered_at = now()", "signed_at = now()", "bilingual = NOT bilingual")) {
            assertThatThrownBy(() -> change(certificate, change))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("printed and signed once");
        }
    }

    @Test
    void ofTheCentresDecisionsTheMinistryIssuesThePaper() {
        var ranked = Ranked.told(1, 5);
        var decision =
                Scene.SIGNER.sign(Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), "77/QĐ-BNNMT", "2021-06-01"));
        var certificate = Scene.PREPARER.certificate(ranked.getFirst().dossier());

        var refused = Scene.PREPARER.get("/certificates/" + certificate.text("id") + "/paper");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).isEqualTo("paper-issued-elsewhere");
        assertThat(progress(decision)).isEqualTo("0 of 0");
    }

    @Test
    void whoseSignatureItIsIsPublished() {
        var signer = Running.shared().anybody().get(SIGNER);

        assertThat(signer.statusCode()).isEqualTo(200);
        assertThat(signer.body()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void whoSignedBeforeAChangeOfTheKeyStaysPublished() {
        issued();
        var answer = Running.shared().anybody().get(SIGNER).body();
        var before = answer.substring(0, answer.indexOf("-----END"));
        var changed = Running.another(Map.of("ocop.links.secret", "another secret of the tests, long enough for all"));
        try {
            assertThat(changed.anybody().get(SIGNER).body()).contains(before).doesNotStartWith(before);
            assertThat(changed.anybody().get("/verifier.html").body())
                    .contains(before.lines().toList().getLast());
        } finally {
            changed.stop();
        }
        assertThatThrownBy(() -> Running.shared()
                        .owner()
                        .jdbc()
                        .sql("DELETE FROM paper_signer")
                        .update())
                .hasMessageContaining("append");
    }

    static HttpResponse<byte[]> paper(Seen certificate) {
        var answer = Running.shared()
                .as(Scene.PREPARER.person())
                .getBytes("/api/v1/certificates/" + certificate.text("id") + "/paper");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    static void awaitPapers(Seen decision, int count) {
        Until.holds(count + " papers are ready", () -> progress(decision).equals(count + " of " + count));
    }

    private static String progress(Seen decision) {
        var progress = Scene.PREPARER.get("/decisions/" + decision.text("id") + "/papers");
        return progress.text("ready") + " of " + progress.text("ordered");
    }

    private static Seen issued() {
        var dossiers = Ranked.dossiers(Ranked.told(1, 4));
        awaitPapers(Scene.SIGNER.sign(Scene.PREPARER.prepare("27", dossiers, Scene.number(), "2020-12-08")), 1);
        return Scene.PREPARER.certificate(dossiers.getFirst());
    }

    private static String row(Seen certificate, String column) {
        return Running.shared()
                .jdbc()
                .sql("SELECT " + column + " FROM paper WHERE subject = ?")
                .param(UUID.fromString(certificate.text("id")))
                .query(String.class)
                .single();
    }

    private static void change(Seen certificate, String what) {
        Running.shared()
                .jdbc()
                .sql("UPDATE paper SET " + what + " WHERE subject = ?")
                .param(UUID.fromString(certificate.text("id")))
                .update();
    }
}
