package vn.ocop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.CertificationEvent.RenewalDue;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.DossierReceived;
import vn.ocop.events.EvaluationEvent.DossierReturned;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.events.ProductId;
import vn.ocop.events.Tier;
import vn.ocop.registration.testing.MailBox;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;

class NoticeIT {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Registration service = Registration.shared();
    private final Office office = service.office("notice", "09193");
    private final PostClerk clerk = service.bean(PostClerk.class);
    private final MailBox mail = MailBox.shared();
    private final String email = UUID.randomUUID() + "@producer.example";

    @Test
    void aReturnIsWrittenToProducerAndCommuneInVietnameseThenEnglish() throws Exception {
        var commune = UUID.randomUUID() + "@commune.example";
        contact(commune);
        var dossier = submitted();
        tellReturn(dossier);

        clerk.round();

        assertThat(mail.sentTo(commune)).hasSize(1);
        var letter = mail.sentTo(email).getFirst();
        assertThat(letter.getSubject())
                .startsWith("Hồ sơ được trả lại để bổ sung")
                .contains("Dossier returned");
        assertThat(text(letter))
                .startsWith("Kính gửi: ")
                .contains("self-assessment: Thiếu chữ ký")
                .contains("\n----\n")
                .contains("To be mended:");
        assertThat(letter.getContentType()).startsWith("text/plain");
        assertThat(notices(dossier))
                .allSatisfy(
                        notice -> assertThat(notice.get("status").asString()).isEqualTo("SENT"));
    }

    @Test
    void aCertificateAndItsRenewalAreToldOfWithTheirDays() throws Exception {
        var dossier = submitted();
        var number = "9/2026/" + UUID.randomUUID();
        tellCertificate(id(dossier), number);
        await().until(() -> notices(dossier).size() == 4);

        clerk.round();

        var letters = mail.sentTo(email);
        assertThat(letters).hasSize(2);
        assertThat(text(letters.getFirst()))
                .contains("được công nhận 4 sao", number, "12/QĐ-UBND", "20/11/2026", "19/11/2029", "ABCD-EFGH")
                .contains("valid through 19 November 2029");
        assertThat(letters.getLast().getSubject()).contains("còn 30 ngày", "ends within 30 days");
    }

    @Test
    void whoHasNoAddressIsSaidToHaveNone() {
        var dossier = office.submitted(office.completeDraft(), "{}");
        tellReturn(dossier);

        assertThat(of(dossier, "PRODUCER").get("status").asString()).isEqualTo("NO_ADDRESS");
        assertThat(of(dossier, "PRODUCER").get("statusText").asString()).contains("chưa có địa chỉ thư");
        assertThat(mail.sentTo(email)).isEmpty();
    }

    @Test
    void aMailServerThatIsAwayIsAskedAgainLater() {
        var dossier = submitted();
        tellReturn(dossier);
        mail.goAway();
        try {
            clerk.round();
            var waiting = of(dossier, "PRODUCER");
            assertThat(waiting.get("status").asString()).isEqualTo("WAITING");
            assertThat(waiting.get("problem").asString()).contains("Connect");
            assertThat(dueLater(dossier)).isTrue();
        } finally {
            mail.comeBack();
        }
        makeDue(dossier);

        clerk.round();

        assertThat(mail.sentTo(email)).hasSize(1);
        assertThat(of(dossier, "PRODUCER").get("status").asString()).isEqualTo("SENT");
    }

    @Test
    void aLetterThatIsNeverAcceptedIsGivenUpAfterTwelveAttempts() {
        var dossier = submitted();
        tellReturn(dossier);
        service.jdbc()
                .sql("update notice_pending set attempts = 11 where notice_id in (select id from notice where"
                        + " dossier_id = ?)")
                .param(id(dossier).value())
                .update();
        mail.goAway();
        try {
            clerk.round();
        } finally {
            mail.comeBack();
        }

        assertThat(of(dossier, "PRODUCER").get("status").asString()).isEqualTo("FAILED");
        makeDue(dossier);
        clerk.round();
        assertThat(mail.sentTo(email)).isEmpty();
    }

    @Test
    void aSenderThatDiedLeavesItsLetterToTheNextUnderTheSameNumber() throws Exception {
        var dossier = submitted();
        tellReturn(dossier);
        var taken = service.bean(QueueDesk.class).take(100);
        var letter = taken.stream().filter(one -> one.email().equals(email)).findFirst();
        clerk.round();
        assertThat(mail.sentTo(email))
                .as("nobody takes what another has in hand")
                .isEmpty();
        makeDue(dossier);

        clerk.round();
        clerk.round();

        assertThat(mail.sentTo(email)).hasSize(1);
        assertThat(mail.sentTo(email).getFirst().getMessageID())
                .isEqualTo(letter.orElseThrow().messageId());
    }

    private static void tellCertificate(DossierId id, String number) {
        var product = new ProductId(UUID.randomUUID());
        var certificate = new CertificateId(UUID.randomUUID());
        var end = TODAY.plusMonths(36);
        OtherService.certification()
                .tell(
                        new CertificateIssued(
                                id,
                                certificate,
                                product,
                                number,
                                "ABCD-EFGH",
                                4,
                                "12/QĐ-UBND",
                                TODAY,
                                TODAY,
                                end,
                                "signer",
                                NOW),
                        new RenewalDue(id, certificate, product, number, 30, end, NOW));
    }

    private JsonNode submitted() {
        var producer = office.producerWithMail("Cơ sở " + UUID.randomUUID(), email);
        return office.submitted(office.draft(producer, "Mắm " + UUID.randomUUID(), 9, Papers.OF_2026), "{}");
    }

    private void contact(String address) {
        var answer = office.client()
                .post("/api/v1/unit-contacts", "{\"unitCode\":\"09193\",\"email\":\"%s\"}".formatted(address));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void tellReturn(JsonNode dossier) {
        OtherService.evaluation()
                .tell(
                        new DossierReceived(id(dossier), Tier.PROVINCE, "24", "officer", NOW),
                        new DossierReturned(
                                id(dossier),
                                Tier.PROVINCE,
                                "24",
                                List.of(new ReturnedItem("self-assessment", "Thiếu chữ ký")),
                                "officer",
                                NOW));
        await().until(() -> notices(dossier).size() == 2);
    }

    private List<JsonNode> notices(JsonNode dossier) {
        var answer = office.client()
                .get("/api/v1/notices?dossierId=" + dossier.get("id").asString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Office.json(answer).get("items").valueStream().toList();
    }

    private JsonNode of(JsonNode dossier, String recipient) {
        return notices(dossier).stream()
                .filter(notice -> notice.get("recipient").asString().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private boolean dueLater(JsonNode dossier) {
        return service.jdbc()
                .sql("select bool_and(due_at > now()) from notice_pending where notice_id in (select id from notice"
                        + " where dossier_id = ?)")
                .param(id(dossier).value())
                .query(Boolean.class)
                .single();
    }

    private void makeDue(JsonNode dossier) {
        service.jdbc()
                .sql("update notice_pending set due_at = now() where notice_id in (select id from notice where"
                        + " dossier_id = ?)")
                .param(id(dossier).value())
                .update();
    }

    private static String text(MimeMessage letter) throws MessagingException, IOException {
        return letter.getContent().toString().replace("\r\n", "\n");
    }

    private static DossierId id(JsonNode dossier) {
        return new DossierId(UUID.fromString(dossier.get("id").asString()));
    }
}
