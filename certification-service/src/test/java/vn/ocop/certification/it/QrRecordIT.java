package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QrRecordIT {
    /// So many bytes a code of 97 by 97 modules holds: 0.38 mm each where it is 40 mm wide.
    private static final int VERSION_20_M = 666;

    private static final Visitor SHOPPER = Visitor.at("127.0.0.3");

    @Test
    void aStrangerWithThePublishedKeysVerifiesIt() throws Exception {
        var certificate = CheckPageIT.certified("2025-12-08");
        var jws = JWSObject.parse(record(certificate));
        var keys = JWKSet.parse(SHOPPER.get("/.well-known/jwks.json").body());
        var key = keys.getKeyByKeyId(jws.getHeader().getKeyID()).toECKey();

        assertThat(jws.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(key.getKeyID()).startsWith("thu-nghiem-");
        assertThat(key.isPrivate()).isFalse();
        assertThat(SHOPPER.get("/api/v1/public/keys").body())
                .isEqualTo(SHOPPER.get("/.well-known/jwks.json").body());
        assertThat(jws.getPayload().toJSONObject())
                .containsEntry("c", certificate.text("lookupCode"))
                .containsEntry("n", certificate.text("number"))
                .containsEntry("s", 4L)
                .containsEntry("f", "2025-12-08")
                .containsEntry("t", "2028-12-07")
                .containsKeys("p", "o", "d", "i", "iat");
    }

    @Test
    void itFitsIntoACodeThatPhonesRead() {
        assertThat(qr(CheckPageIT.certified("2025-12-08")).text("text")).hasSizeLessThan(VERSION_20_M);
    }

    @Test
    void theAddressInItOpensThePageThatSaysSo() {
        var text = URI.create(qr(CheckPageIT.certified("2025-12-08")).text("text"));

        var page = SHOPPER.keep("valid-signed", text.getPath() + "?" + text.getQuery());

        assertThat(CheckPageIT.answer(page)).isEqualTo("Còn hiệu lực");
        assertThat(page.body()).contains("Mã QR có chữ ký đúng", "khóa thử nghiệm", text.getQuery());
    }

    @Test
    void whatTheIssuerDidNotSignIsForged() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var record = record(certificate);

        forged(certificate, Forger.altered(record, "s", 5), "ALTERED");
        forged(certificate, Forger.underTheIssuersName(record), "ALTERED");
        forged(certificate, Forger.underAnotherName(record), "UNKNOWN_KEY");
        forged(certificate, Forger.unsigned(record), "UNREADABLE");
        forged(certificate, record.substring(0, record.length() - 9), "ALTERED");
        forged(certificate, "", "UNREADABLE");
        forged(certificate, "a".repeat(5_000), "UNREADABLE");
    }

    @Test
    void whatDiffersFromTheRegisterIsForgedWhoeverSignedIt() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var record = record(certificate);

        forged(certificate, Forger.withTheStolenKey(record, "s", 5), "OTHER_FACTS");
        forged(certificate, Forger.withTheStolenKey(record, "t", "2099-12-31"), "OTHER_FACTS");
        forged(certificate, Forger.withTheStolenKey(record, "p", "Chè Thái Nguyên"), "OTHER_FACTS");
        forged(certificate, Forger.withTheStolenKey(record, "iat", 1L), "OUTSIDE_KEYS_TIME");
        forged(certificate, Forger.withTheStolenKey(record, "iat", "now"), "OUTSIDE_KEYS_TIME");
    }

    @Test
    void aCodeWithTheRecordOfAnotherProductIsForged() {
        var certificate = CheckPageIT.certified("2025-12-08");

        forged(certificate, record(CheckPageIT.certified("2025-12-08")), "OTHER_CODE");
    }

    @Test
    void aSignedRecordThatTheRegisterDoesNotHaveIsNeitherValidNorCalledNobodys() {
        var lost = "7QF2-0ZKM-9T4B-XW31";
        var record = Forger.withTheStolenKey(record(CheckPageIT.certified("2025-12-08")), "c", lost);

        assertThat(check(record).text("verdict")).isEqualTo("NOT_CHECKED");
        var page = SHOPPER.get("/v/" + lost + "?r=" + record);
        assertThat(CheckPageIT.answer(page)).isEqualTo("Chưa kiểm tra được");
        assertThat(page.body()).contains("sổ hiện không có giấy này").doesNotContain("Không có mã này");
    }

    @Test
    void aTrueRecordSaysNothingAboutTodayTheRegisterDoes() {
        var certificate = CheckPageIT.certified("2020-12-08");
        var record = record(certificate);

        assertThat(check(record).text("verdict")).isEqualTo("EXPIRED");
        assertThat(check(record + "&on=2021-01-01").text("verdict")).isEqualTo("VALID");
        assertThat(check(record + "&on=2020-12-07").text("verdict")).isEqualTo("NOT_YET_VALID");
        assertThat(check(certificate.text("lookupCode")).text("verdict")).isEqualTo("EXPIRED");
        assertThat(check(record).text("record")).isEqualTo("GENUINE");
        assertThat(check(record).body().path("trialKey").asBoolean()).isTrue();
    }

    @Test
    void forWhatWasNotIssuedHereNobodySigns() {
        var answer = SHOPPER.get("/api/v1/public/certificates/" + RecordedIT.codeOfAPaper() + "/qr");

        assertThat(Seen.of(answer).problem()).isEqualTo("not-issued-here");
    }

    private static void forged(Seen certificate, String record, String finding) {
        var code = certificate.text("lookupCode");
        var page = SHOPPER.keep("forged", "/v/" + code + "?r=" + record);
        assertThat(CheckPageIT.answer(page)).isEqualTo("Giả mạo");
        assertThat(page.body()).doesNotContain("class=\"band ok\"", certificate.text("number"));
        var answer = check(URLEncoder.encode("https://x.example/v/" + code + "?r=" + record, StandardCharsets.UTF_8));
        assertThat(answer.text("verdict")).isEqualTo("FORGED");
        assertThat(answer.text("record")).isEqualTo(finding);
        assertThat(answer.body().hasNonNull("certificate")).isFalse();
    }

    static Seen check(String text) {
        return Seen.of(Running.shared().anybody().get("/api/v1/public/checks?text=" + text));
    }

    static String record(Seen certificate) {
        return qr(certificate).text("record");
    }

    private static Seen qr(Seen certificate) {
        return Seen.of(SHOPPER.get("/api/v1/public/certificates/" + certificate.text("lookupCode") + "/qr"));
    }
}
