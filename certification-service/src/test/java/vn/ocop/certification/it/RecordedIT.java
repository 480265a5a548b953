package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.events.DossierId;
import vn.ocop.events.UnitKind;

class RecordedIT {
    private static final Visitor SHOPPER = Visitor.at("127.0.0.41");

    @Test
    void aCertificateFromBeforeTheSystemIsCheckedAndMarked() {
        var recorded = record(number(), "null", "2025-03-01", "2028-02-29");

        var page = SHOPPER.keep("recorded", "/v/" + code(recorded));

        assertThat(CheckPageIT.answer(page)).isEqualTo("Còn hiệu lực");
        assertThat(page.body()).contains("không do hệ thống cấp", "Ghi vào hệ thống", "29/02/2028");
        assertThat(numbersOf(recorded)).isZero();
        Until.holds("it is in the log", () -> Provable.of(code(recorded)).isInState("ACTIVE"));
    }

    @Test
    void anUpgradeTakesItsPlace() {
        var product = Ranked.told(1, 4).getFirst();
        var recorded = record(number(), "\"" + product.product() + "\"", "2025-03-01", "2028-02-29");

        SupersedingIT.certify(product, "2026-02-01");

        assertThat(CheckPageIT.answer(SHOPPER.get("/v/" + code(recorded)))).isEqualTo("Đã được thay thế");
        assertThat(Journal.typesOf(product.dossier())).containsExactly("ocop.certificate.issued.v1");
    }

    @Test
    void itIsToldAndRevokedLikeAnyOther() {
        var recorded = record(number(), "null", "2025-03-01", "2028-02-29");
        var path = "/certificates/" + id(recorded);
        var requested = Scene.PREPARER.act(
                Scene.PREPARER.get(path),
                path + "/revocation-request",
                "{\"ground\":\"PRODUCTION_ENDED\",\"reason\":\"Trả lại giấy\"}");

        var revoked = Scene.SIGNER.act(requested, path + "/revocation", "{}");

        assertThat(revoked.text("state")).isEqualTo("REVOKED");
        assertThat(Journal.typesOf(new DossierId(UUID.fromString(revoked.text("id")))))
                .containsExactly("ocop.certificate.recorded.v1", "ocop.certificate.revoked.v1");
    }

    @Test
    void aListIsRecordedWholeOrNotAtAll() {
        var number = number();
        assertThat(record(number, "null", "2025-03-01", "2028-02-29").status()).isEqualTo(200);

        assertThat(record(number, "null", "2025-03-01", "2028-02-29").problem()).isEqualTo("certificate-number-taken");
        var wrong = prepare(number(), "null", "2028-02-29", "2025-03-01");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.pointers()).containsExactly("/certificates/0");
        assertThat(prepare(number(), "null", "2199-03-01", "2202-02-28").status())
                .isEqualTo(400);
    }

    @Test
    void aProductWithAnActiveCertificateIsNotRecordedBesideIt() {
        var product = Ranked.told(1, 4).getFirst();
        SupersedingIT.certify(product, "2025-06-01");

        var refused = record(number(), "\"" + product.product() + "\"", "2025-03-01", "2028-02-29");

        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void aUnitRecordsWhatThoseGaveOutThatItTookOver() {
        Scene.tell(new UnitRecorded(
                "97",
                UnitKind.PROVINCE,
                "Tỉnh Cũ",
                "00",
                "97",
                LocalDate.of(1997, 1, 1),
                LocalDate.of(2025, 7, 1),
                "27",
                Scene.NOW));
        Until.holds("the unit is known", () -> units("97") == 1);
        var ofOld =
                body(number(), "null", "2025-03-01", "2028-02-29").replace("\"issuer\":\"27\"", "\"issuer\":\"97\"");
        var ofOther = ofOld.replace("\"issuer\":\"97\"", "\"issuer\":\"24\"");

        assertThat(Scene.PREPARER.post("/recordings", ofOther).pointers()).containsExactly("/certificates/0");
        assertThat(SHOPPER.get("/v/" + code(confirmed(Scene.PREPARER.post("/recordings", ofOld))))
                        .body())
                .contains("Tỉnh Cũ");
    }

    private static int units(String code) {
        return Running.shared()
                .jdbc()
                .sql("SELECT count(*) FROM unit WHERE code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    /// The code of a certificate that was given out on paper.
    static String codeOfAPaper() {
        return code(record(number(), "null", "2025-03-01", "2028-02-29"));
    }

    static Seen record(String number, String product, String decidedOn, String through) {
        return confirmed(prepare(number, product, decidedOn, through));
    }

    static Seen prepare(String number, String product, String decidedOn, String through) {
        return Scene.PREPARER.post("/recordings", body(number, product, decidedOn, through));
    }

    static Seen confirmed(Seen prepared) {
        return Scene.SIGNER.act(prepared, path(prepared) + "/confirmation", "{}");
    }

    static String path(Seen recording) {
        return "/recordings/" + recording.text("id");
    }

    static JsonNode paper(Seen recording) {
        return recording.body().path("certificates").path(0);
    }

    static String id(Seen recording) {
        return paper(recording).path("certificateId").asString();
    }

    static String number() {
        return "GIẤY-" + UUID.randomUUID();
    }

    static String body(String number, String product, String decidedOn, String through) {
        return """
                {"unitCode":"27","certificates":[{"number":"%s","productId":%s,"productCode":"27-256-09163-7-2019",
                 "productName":"Rượu nếp làng Vân","productSet":9,"producerName":"HTX Làng Vân",
                 "producerAddress":"Vân Hà","communeCode":"09163","stars":4,"issuer":"27",
                 "decisionNumber":"77/QĐ-UBND","decidedOn":"%s","validThrough":"%s","signatory":"Nguyễn Văn A"}]}""".formatted(number, product, decidedOn, through);
    }

    static String code(Seen recorded) {
        assertThat(recorded.status()).isEqualTo(200);
        return paper(recorded).path("lookupCode").asString();
    }

    private static int numbersOf(Seen recorded) {
        return count("SELECT count(*) FROM number_register WHERE certificate_id = ?::uuid", id(recorded));
    }

    static int count(String sql, String id) {
        return Running.shared().jdbc().sql(sql).param(id).query(Integer.class).single();
    }
}
