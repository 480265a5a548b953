package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent.CertificateExtended;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.CertificationEvent.CertificateRevoked;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.time.Today;

class RenewalIT {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final Registration service = Registration.shared();
    private final Office office = service.office("renewal", "09187");
    private final OtherService certification = OtherService.certification();
    private final String producer = office.producer("Hợp tác xã Đánh Giá Lại", "COOPERATIVE");
    private final LocalDate today = service.bean(Today.class).get();
    private final CertificateId certificate = new CertificateId(UUID.randomUUID());

    @Test
    void anUpgradeShowsWhatChangedSinceTheCertificate() {
        var certified = certified(today.plusDays(400));
        var upgrade = next(certified, "UPGRADE");

        var unchanged = office.act(upgrade, "/submission", "{}");

        assertThat(unchanged.statusCode()).isEqualTo(422);
        assertThat(unchanged.body()).contains("upgrade-changes-nothing", "chưa có minh chứng mới");

        var mended = mend(upgrade, "registration-form");
        var changes = changes(mended);
        assertThat(changes.get("sinceDossier").asString())
                .isEqualTo(certified.get("id").asString());
        assertThat(changes.get("documents").get(0).get("item").asString()).isEqualTo("registration-form");
        office.submitted(mended, "{}");
    }

    @Test
    void aReRankingIsTakenInItsWindowOnly() {
        var early = act(certified(today.plusDays(181)));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("outside-renewal-window");
    }

    @Test
    void aReRankingOnTheFirstAndLastDayOfItsWindowIsTaken() {
        assertThat(act(certified(today.plusDays(180))).statusCode()).isEqualTo(200);
    }

    @Test
    void aReRankingAfterItsWindowIsRefusedUntilTheCertificateIsExtended() {
        var certified = certified(today.plusDays(119));
        var dossier = next(certified, "RE_RANKING");
        assertThat(office.act(dossier, "/submission", "{}").body()).contains("outside-renewal-window");

        certification.tell(new CertificateExtended(
                idOf(certified), certificate, "9/2026", "1/QĐ", today, today.plusDays(130), "signer", NOW));

        await().untilAsserted(() -> assertThat(
                        office.act(dossier, "/submission", "{}").statusCode())
                .isEqualTo(200));
    }

    @Test
    void aCertificateThatExpiredOrWasRevokedIsNotRanked() {
        assertThat(act(certified(today)).body()).contains("certificate-expired");

        var certified = certified(today.plusDays(150), new CertificateId(UUID.randomUUID()));
        var dossier = next(certified, "RE_RANKING");
        var heard = service.jdbc()
                .sql("select id from certificate_heard where dossier_id = ?")
                .param(idOf(certified).value())
                .query(UUID.class)
                .single();
        certification.tell(
                new CertificateRevoked(idOf(certified), new CertificateId(heard), "9/2026", "MISUSED", "a", "b", NOW));

        await().untilAsserted(() ->
                assertThat(office.act(dossier, "/submission", "{}").body()).contains("no-certificate-to-renew"));
        var letters = service.jdbc()
                .sql("select body from notice where dossier_id = ? and kind = 'REVOKED'")
                .param(idOf(certified).value())
                .query(String.class)
                .list();
        assertThat(letters)
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter)
                        .contains("nhãn OCOP sai quy định", "label was misused")
                        .doesNotContain("MISUSED"));
    }

    private HttpResponse<String> act(JsonNode certified) {
        return office.act(next(certified, "RE_RANKING"), "/submission", "{}");
    }

    private JsonNode certified(LocalDate validBefore) {
        return certified(validBefore, certificate);
    }

    private JsonNode certified(LocalDate validBefore, CertificateId id) {
        var draft = office.draft(producer, "Rượu " + UUID.randomUUID(), 6, Papers.OF_2026);
        var dossier = office.submitted(draft, "{}");
        certification.tell(new CertificateIssued(
                idOf(dossier),
                id,
                new ProductId(UUID.fromString(dossier.get("product").get("id").asString())),
                "9/2026",
                "lookup",
                4,
                "1/QĐ",
                validBefore.minusMonths(36),
                validBefore.minusMonths(36),
                validBefore,
                "signer",
                NOW));
        return await().until(
                        () -> office.now(dossier),
                        now -> now.get("state").asString().equals("CERTIFIED"));
    }

    private JsonNode next(JsonNode certified, String kind) {
        var answer = office.client().post("/api/v1/dossiers", """
                {"producerId":"%s","kind":"%s","product":{"id":"%s"},"whatChanged":"Thêm HACCP","documents":%s}
                """.formatted(
                        producer,
                        kind,
                        certified.get("product").get("id").asString(),
                        office.documents(producer, Papers.OF_2026)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Office.json(answer);
    }

    private JsonNode mend(JsonNode draft, String renewed) {
        var documents = Papers.OF_2026.stream()
                .map(item -> Office.document(item, office.paper(producer, item.equals(renewed) ? item + "2" : item)))
                .toList();
        var answer = office.client()
                .ifMatch("\"" + draft.get("version").asLong() + "\"")
                .put(
                        "/api/v1/dossiers/" + draft.get("id").asString(),
                        "{\"documents\":[" + String.join(",", documents) + "]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Office.json(answer);
    }

    private JsonNode changes(JsonNode dossier) {
        return Office.json(
                office.client().get("/api/v1/dossiers/" + dossier.get("id").asString() + "/changes"));
    }

    private static DossierId idOf(JsonNode dossier) {
        return new DossierId(UUID.fromString(dossier.get("id").asString()));
    }
}
