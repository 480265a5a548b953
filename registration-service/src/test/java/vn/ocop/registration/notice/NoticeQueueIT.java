package vn.ocop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.DossierId;
import vn.ocop.events.Holder;
import vn.ocop.events.RegistrationEvent.DeadlineApproached;
import vn.ocop.registration.deadline.SweepDesk;
import vn.ocop.registration.testing.MailBox;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;

class NoticeQueueIT {
    private final Registration service = Registration.shared();
    private final Office office = service.office("notices", "09193");

    @Test
    void clerksOfSeveralInstancesSendEachLetterOnceAndEachEscalationGoesUp() throws InterruptedException {
        var email = UUID.randomUUID() + "@producer.example";
        var dossiers = IntStream.range(0, 8).mapToObj(_ -> submitted(email)).toList();
        dossiers.forEach(this::makeOverdue);
        sweep(service);

        var clerks = IntStream.range(0, 4)
                .mapToObj(_ -> new PostClerk(service.bean(QueueDesk.class), service.bean(PostOffice.class)))
                .map(clerk -> Thread.ofVirtual().start(clerk::round))
                .toList();
        for (var thread : clerks) {
            thread.join();
        }

        var letters = MailBox.shared().sentTo(email);
        assertThat(letters).hasSize(8);
        assertThat(letters.stream().map(NoticeQueueIT::numberOf)).doesNotHaveDuplicates();
        assertThat(dossiers)
                .allSatisfy(dossier -> assertThat(unitsTold(dossier)).containsExactlyInAnyOrder("09193", "24"));
    }

    @Test
    void withoutAMailServerANoticeSaysThatItWasNotSent() {
        var closed = new PostOffice(List.of());
        var quiet = new NoticeDesk(
                service.bean(Notices.class),
                service.bean(Contacts.class),
                service.bean(Wording.class),
                closed,
                InstantSource.system());
        var dossier = submitted("anybody@producer.example");
        var id = new DossierId(UUID.fromString(dossier.get("id").asString()));

        new DeadlineNotices(quiet)
                .near(new DeadlineApproached(
                        id, "commune-report", LocalDate.parse("2026-12-01"), Holder.COMMUNE, "09193", Instant.EPOCH));
        new PostClerk(service.bean(QueueDesk.class), closed).round();

        var notice = notices(dossier).getFirst();

        assertThat(notice.get("status").asString()).isEqualTo("NO_MAIL_SERVER");
        assertThat(notice.get("statusText").asString()).isEqualTo("Chưa gửi: chưa có máy chủ thư");
    }

    @Test
    void strangersSeeNoNoticeAndSetNoAddress() {
        var stranger = service.office("notices-stranger", "09169").client();
        var dossier = submitted("anybody@producer.example");
        makeOverdue(dossier);
        sweep(service);

        var answer =
                stranger.get("/api/v1/notices?dossierId=" + dossier.get("id").asString());
        var contact = stranger.post("/api/v1/unit-contacts", "{\"unitCode\":\"09193\",\"email\":\"a@b.example\"}");

        assertThat(Office.json(answer).get("items").size()).isZero();
        assertThat(contact.statusCode()).as(contact.body()).isEqualTo(403);
    }

    private JsonNode submitted(String email) {
        var producer = office.producerWithMail("Cơ sở " + UUID.randomUUID(), email);
        return office.submitted(office.draft(producer, "Mắm " + UUID.randomUUID(), 9, Papers.OF_2026), "{}");
    }

    private void makeOverdue(JsonNode dossier) {
        service.jdbc()
                .sql("update deadline set due_on = due_on - 60, due_at = now() - interval '1 minute' where dossier_id"
                        + " = ?")
                .param(UUID.fromString(dossier.get("id").asString()))
                .update();
    }

    private static void sweep(Registration instance) {
        while (instance.bean(SweepDesk.class).sweep(5) > 0) {
            // Until nothing is ripe.
        }
    }

    private List<JsonNode> notices(JsonNode dossier) {
        var answer = office.client()
                .get("/api/v1/notices?dossierId=" + dossier.get("id").asString());
        return Office.json(answer).get("items").valueStream().toList();
    }

    private List<String> unitsTold(JsonNode dossier) {
        return notices(dossier).stream()
                .filter(notice -> notice.get("recipient").asString().equals("UNIT"))
                .map(notice -> notice.get("unitCode").asString())
                .toList();
    }

    private static String numberOf(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
