package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent.CertificateRecorded;
import vn.ocop.events.CertificationEvent.CertificateRevoked;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.text.LookupCode;
import vn.ocop.web.time.Today;

/// A product whose certificate is on paper, from before the system, is upgraded and ranked again like any other.
class PaperCertificateIT {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final Registration service = Registration.shared();
    private final Office office = service.office("on-paper", "09187");
    private final OtherService certification = OtherService.certification();
    private final String producer = office.producer("Hợp tác xã Giấy Cũ", "COOPERATIVE");
    private final LocalDate today = service.bean(Today.class).get();
    private final CertificateId id = new CertificateId(UUID.randomUUID());
    private final ProductId product = new ProductId(UUID.randomUUID());
    private final String code = LookupCode.random(new SecureRandom());

    @Test
    void itsProductIsUpgraded() {
        recorded("09187", today.plusDays(400));

        var upgrade = draft("UPGRADE", producer);

        assertThat(upgrade.statusCode()).as(upgrade.body()).isEqualTo(201);
        var draft = Office.json(upgrade);
        assertThat(draft.path("product").path("id").asString()).isEqualTo(product.toString());
        assertThat(draft.path("product").path("name").asString()).isEqualTo("Rượu nếp làng Vân");
        assertThat(office.act(draft, "/submission", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void itIsRankedAgainInItsWindowOnly() {
        recorded("09187", today.plusDays(181));

        var early = office.act(Office.json(draft("RE_RANKING", producer)), "/submission", "{}");

        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("outside-renewal-window");
    }

    @Test
    void whatWasRevokedMeanwhileIsNotFound() {
        recorded("09187", today.plusDays(400));
        certification.tell(
                new CertificateRevoked(new DossierId(id.value()), id, "12/GCN", "PRODUCTION_ENDED", "a", "b", NOW));

        await().untilAsserted(() -> assertRefused(draft("UPGRADE", producer), 400, "/product/certificateCode"));
        assertThat(service.jdbc()
                        .sql("select count(*) from quarantine")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherCommunesCertificateIsNotFound() {
        recorded("09199", today.plusDays(400));

        assertRefused(draft("UPGRADE", producer), 400, "/product/certificateCode");
    }

    @Test
    void twoProducersDoNotShareOne() {
        recorded("09187", today.plusDays(400));
        draft("UPGRADE", producer);

        var other = office.producer("Hợp tác xã Khác", "COOPERATIVE");

        assertRefused(draft("UPGRADE", other), 409, "chủ thể khác");
    }

    @Test
    void aProductIsNamedInOneWay() {
        var answer = office.client().post("/api/v1/dossiers", """
                {"producerId":"%s","kind":"UPGRADE","product":{"certificateCode":"A","name":"B","setNumber":6},
                 "documents":[]}""".formatted(producer));

        assertRefused(answer, 400, "/product");
    }

    private void recorded(String commune, LocalDate validBefore) {
        certification.tell(new CertificateRecorded(
                new DossierId(id.value()),
                id,
                product,
                "27-256-09163-02-2025",
                "Rượu nếp làng Vân",
                9,
                null,
                null,
                commune,
                "12/GCN",
                code,
                4,
                validBefore.minusMonths(36),
                validBefore,
                "preparer.27",
                NOW));
        await().until(() -> service.jdbc()
                .sql("select exists (select 1 from certificate_heard where id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single());
    }

    private HttpResponse<String> draft(String kind, String producer) {
        return office.client().post("/api/v1/dossiers", """
                {"producerId":"%s","kind":"%s","product":{"certificateCode":"%s"},"whatChanged":"Thêm HACCP",
                 "documents":%s}""".formatted(
                        producer,
                        kind,
                        code.toLowerCase(Locale.ROOT).replace("-", "").replace('0', 'o'),
                        office.documents(producer, Papers.OF_2026)));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }
}
