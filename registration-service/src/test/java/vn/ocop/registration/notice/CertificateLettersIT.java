package vn.ocop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent;
import vn.ocop.events.CertificationEvent.CertificateResumed;
import vn.ocop.events.CertificationEvent.CertificateSuspended;
import vn.ocop.events.CertificationEvent.RevocationDue;
import vn.ocop.events.DossierId;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Registration;

/// What is written of the life of a certificate, and to whom.
class CertificateLettersIT {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Office office = Registration.shared().office("letters", "09193");
    private final DossierId dossier = new DossierId(UUID.fromString(
            office.submitted(office.completeDraft(), "{}").get("id").asString()));
    private final CertificateId certificate = new CertificateId(UUID.randomUUID());

    @Test
    void producerAndCommuneReadWhyACertificateIsSuspendedAndWhyItHoldsAgain() {
        tell(new CertificateSuspended(dossier, certificate, "9/2026", "signer", TODAY, "Xác minh nhãn", NOW));
        assertThat(letters("SUSPENDED", 2))
                .allSatisfy(body -> assertThat(body)
                        .contains("từ ngày 20/11/2026.\nLý do: Xác minh nhãn", "Reason: Xác minh nhãn"));

        tell(new CertificateResumed(dossier, certificate, "9/2026", "signer", TODAY, "Nhãn đúng", NOW));
        assertThat(letters("RESUMED", 2))
                .allSatisfy(body -> assertThat(body).contains("Lý do: Nhãn đúng", "Reason: Nhãn đúng"));
    }

    @Test
    void whatWasToldWithoutAReasonIsReadAsBefore() {
        tell(new CertificateSuspended(dossier, certificate, "9/2026", "signer", TODAY, null, NOW));

        assertThat(letters("SUSPENDED", 2))
                .allSatisfy(body ->
                        assertThat(body).contains("từ ngày 20/11/2026.\n\n").doesNotContain("Lý do", "Reason", "null"));
    }

    @Test
    void onlyTheOfficeThatDecidesIsRemindedOfARequestToRevoke() {
        tell(new RevocationDue(dossier, certificate, "9/2026", "24", "MISUSED", TODAY, false, NOW));
        tell(new RevocationDue(dossier, certificate, "9/2026", "24", "MISUSED", TODAY, true, NOW));

        assertThat(letters("REVOCATION_NEAR", 1))
                .allSatisfy(body -> assertThat(body)
                        .contains("hết ngày 20/11/2026", "nhãn OCOP sai quy định", "20 November 2026")
                        .doesNotContain("MISUSED"));
        assertThat(letters("REVOCATION_LATE", 1))
                .allSatisfy(body -> assertThat(body)
                        .contains("quá hạn quyết định là ngày 20/11/2026", "should have been decided by"));
        assertThat(notices())
                .allSatisfy(
                        notice -> assertThat(notice.get("unitCode").asString()).isEqualTo("24"));
    }

    private static void tell(CertificationEvent event) {
        OtherService.certification().tell(event);
    }

    private List<String> letters(String kind, int count) {
        return await().until(
                        () -> notices().stream()
                                .filter(notice -> notice.get("kind").asString().equals(kind))
                                .map(notice -> notice.get("body").asString())
                                .toList(),
                        bodies -> bodies.size() == count);
    }

    private List<JsonNode> notices() {
        var answer = office.client().get("/api/v1/notices?dossierId=" + dossier);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Office.json(answer).get("items").valueStream().toList();
    }
}
