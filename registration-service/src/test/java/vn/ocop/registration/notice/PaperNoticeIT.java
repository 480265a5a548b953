package vn.ocop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent;
import vn.ocop.events.CertificationEvent.CertificateExtended;
import vn.ocop.events.CertificationEvent.CertificateRecorded;
import vn.ocop.events.CertificationEvent.CertificateResumed;
import vn.ocop.events.CertificationEvent.CertificateRevoked;
import vn.ocop.events.CertificationEvent.CertificateSuspended;
import vn.ocop.events.CertificationEvent.RenewalDue;
import vn.ocop.events.CertificationEvent.RevocationDue;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.events.Role;
import vn.ocop.registration.testing.MailBox;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.testing.TestClient;
import vn.ocop.web.text.LookupCode;

/// Of a certificate on paper no dossier is known; those concerned are written to all the same.
class PaperNoticeIT {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final LocalDate END = TODAY.plusDays(30);
    /// A ward of 2020 that another one took over in 2025.
    private static final String OLD_WARD = "09163";

    private static final String ITS_SUCCESSOR = "09169";

    private final Registration service = Registration.shared();
    private final Office office = service.office("paper-notice", "09187");
    private final PostClerk clerk = service.bean(PostClerk.class);
    private final MailBox mail = MailBox.shared();
    private final String email = UUID.randomUUID() + "@producer.example";
    private final CertificateId id = new CertificateId(UUID.randomUUID());
    private final DossierId stream = new DossierId(id.value());
    private final ProductId product = new ProductId(UUID.randomUUID());
    private final String number = "12/GCN-" + UUID.randomUUID();
    private final String code = LookupCode.random(new SecureRandom());

    @Test
    void theRegisteredProducerAndTheCommuneAreRemindedOfTheEndWithTheCodeForANewDossier() throws Exception {
        var commune = UUID.randomUUID() + "@commune.example";
        contact(office.client(), "09187", commune);
        tell(recorded(producerWithMail(), "Hợp tác xã Giấy Cũ", "09187"), renewal());
        awaitNotices(office.client(), 2);

        clerk.round();

        assertThat(mail.sentTo(commune)).hasSize(1);
        var letter = mail.sentTo(email).getFirst();
        assertThat(letter.getSubject()).contains("còn 30 ngày – Rượu nếp", "ends within 30 days");
        assertThat(letter.getContent().toString())
                .contains(number, "(mã 27-256-09163-02-2025)", "19/12/2026", "mã tra cứu", code)
                .doesNotContain("Hồ sơ và lịch sử");
        assertThat(notices(office.client())).allSatisfy(notice -> {
            assertThat(notice.path("status").asString()).isEqualTo("SENT");
            assertThat(notice.path("certificateId").asString()).isEqualTo(id.toString());
            assertThat(notice.has("dossierId")).isFalse();
        });
    }

    @Test
    void eachTurnOfItsLifeIsWrittenOfOnce() {
        tell(
                recorded(null, "Hợp tác xã Giấy Cũ", "09187"),
                new CertificateSuspended(stream, id, number, "a", TODAY, "Chờ kết quả", NOW),
                new CertificateResumed(stream, id, number, "a", TODAY, "Kết quả đạt", NOW),
                new CertificateExtended(stream, id, number, "9/QĐ-UBND", TODAY, END.plusDays(180), "a", NOW),
                new CertificateRevoked(stream, id, number, "PRODUCTION_ENDED", "a", "b", NOW));

        awaitNotices(office.client(), 8);

        assertThat(notices(office.client()))
                .extracting(notice -> notice.path("kind").asString() + " "
                        + notice.path("recipient").asString())
                .containsExactlyInAnyOrder(
                        "SUSPENDED PRODUCER",
                        "SUSPENDED UNIT",
                        "RESUMED PRODUCER",
                        "RESUMED UNIT",
                        "EXTENDED PRODUCER",
                        "EXTENDED UNIT",
                        "REVOKED PRODUCER",
                        "REVOKED UNIT");
    }

    @Test
    void aProducerThatIsNotRegisteredIsSaidToHaveNoAddress() {
        tell(recorded(new ProducerId(UUID.randomUUID()), "Hộ kinh doanh Vô Danh", "09187"), renewal());
        awaitNotices(office.client(), 2);

        var notice = toProducer(office.client());

        assertThat(notice.path("status").asString()).isEqualTo("NO_ADDRESS");
        assertThat(notice.path("body").asString()).startsWith("Kính gửi: Hộ kinh doanh Vô Danh");
    }

    @Test
    void theProducerWhoseDossierFollowsThePaperIsKnownByIt() {
        tell(recorded(null, "Hợp tác xã Giấy Cũ", "09187"));
        var producer = producerWithMail().value().toString();
        await().until(() -> upgrade(producer) == 201);

        tell(renewal());
        awaitNotices(office.client(), 2);
        clerk.round();

        assertThat(mail.sentTo(email)).hasSize(1);
    }

    @Test
    void whatWasToldWithoutProducerStillWritesToTheCommune() {
        tell(recorded(null, null, "09187"), renewal());
        awaitNotices(office.client(), 2);

        assertThat(toProducer(office.client()).path("body").asString()).startsWith("Kính gửi: –");
    }

    @Test
    void theWardThatTookTheOldOneOverIsWrittenTo() {
        var successor = service.office("paper-successor", ITS_SUCCESSOR);
        var address = UUID.randomUUID() + "@ward.example";
        contact(successor.client(), ITS_SUCCESSOR, address);
        tell(recorded(null, "Hợp tác xã Giấy Cũ", OLD_WARD), renewal());
        service.grant("paper-province", Role.PROVINCE_OFFICER, "27");
        awaitNotices(service.person("paper-province"), 2);
        awaitNotices(successor.client(), 2);

        clerk.round();

        assertThat(mail.sentTo(address)).isNotEmpty();
    }

    @Test
    void theOfficeThatDecidesOnItsRevocationIsReminded() {
        service.grant("paper-province-24", Role.PROVINCE_OFFICER, "24");
        tell(
                recorded(null, "Hợp tác xã Giấy Cũ", "09187"),
                new RevocationDue(stream, id, number, "24", "PRODUCTION_ENDED", TODAY.plusDays(5), false, NOW));

        awaitNotices(office.client(), 1);

        var notice = notices(office.client()).getFirst();
        assertThat(notice.path("kind").asString()).isEqualTo("REVOCATION_NEAR");
        assertThat(notice.path("unitCode").asString()).isEqualTo("24");
    }

    @Test
    void anotherCommuneSeesNoneOfIt() {
        tell(recorded(producerWithMail(), "Hợp tác xã Giấy Cũ", "09187"), renewal());
        awaitNotices(office.client(), 2);

        var stranger = service.office("paper-stranger", "09199").client();

        assertThat(notices(stranger)).isEmpty();
    }

    private CertificateRecorded recorded(@Nullable ProducerId producer, @Nullable String name, String commune) {
        return new CertificateRecorded(
                stream,
                id,
                product,
                "27-256-09163-02-2025",
                "Rượu nếp làng Vân",
                9,
                producer,
                name,
                commune,
                number,
                code,
                4,
                END.minusMonths(36),
                END,
                "signer.24",
                NOW);
    }

    private RenewalDue renewal() {
        return new RenewalDue(stream, id, product, number, 30, END, NOW);
    }

    private static void tell(CertificationEvent... events) {
        OtherService.certification().tell(events);
    }

    private ProducerId producerWithMail() {
        var made = office.producerWithMail("Hợp tác xã " + UUID.randomUUID(), email);
        return new ProducerId(UUID.fromString(made));
    }

    private int upgrade(String producer) {
        return office.client()
                .post("/api/v1/dossiers", """
                {"producerId":"%s","kind":"UPGRADE","product":{"certificateCode":"%s"},"whatChanged":"Thêm HACCP",
                 "documents":%s}""".formatted(producer, code, office.documents(producer, Papers.OF_2026)))
                .statusCode();
    }

    private static void contact(TestClient officer, String unit, String address) {
        var answer = officer.post(
                "/api/v1/unit-contacts", "{\"unitCode\":\"%s\",\"email\":\"%s\"}".formatted(unit, address));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void awaitNotices(TestClient reader, int many) {
        await().until(() -> notices(reader).size() == many);
    }

    private List<JsonNode> notices(TestClient reader) {
        var answer = reader.get("/api/v1/notices?certificateId=" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Office.json(answer).get("items").valueStream().toList();
    }

    private JsonNode toProducer(TestClient reader) {
        return notices(reader).stream()
                .filter(notice -> notice.path("recipient").asString().equals("PRODUCER"))
                .findFirst()
                .orElseThrow();
    }
}
