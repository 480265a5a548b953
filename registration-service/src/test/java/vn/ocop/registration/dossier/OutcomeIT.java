package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.CertificateId;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.DossierAdmitted;
import vn.ocop.events.EvaluationEvent.DossierDisqualified;
import vn.ocop.events.EvaluationEvent.DossierNotQualified;
import vn.ocop.events.EvaluationEvent.PassResult;
import vn.ocop.events.ProductId;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.events.Tier;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Registration;

class OutcomeIT {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final Office office = Registration.shared().office("outcome", "09187");
    private final OtherService evaluation = OtherService.evaluation();

    @Test
    void aWithdrawalIsToldWithItsReason() {
        var dossier = office.submitted(office.completeDraft(), "{}");

        var answer = office.act(dossier, "/withdrawal", "{\"reason\":\"Tạm ngừng sản xuất\"}");

        assertThat(Office.json(answer).get("state").asString()).isEqualTo("WITHDRAWN");
        await().untilAsserted(() -> assertThat(evaluation.heard(idOf(dossier)))
                .last()
                .isInstanceOfSatisfying(
                        DossierWithdrawn.class,
                        event -> assertThat(event.reason()).isEqualTo("Tạm ngừng sản xuất")));
    }

    @Test
    void nobodyIsToldOfADraftThatIsWithdrawn() {
        var draft = office.completeDraft();

        office.act(draft, "/withdrawal", "{\"reason\":\"Nhầm\"}");

        assertThat(Registration.shared()
                        .jdbc()
                        .sql("select count(*) from event_journal where stream = ?")
                        .param(idOf(draft).value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anEndThatCameFirstStandsAgainstTheWithdrawal() {
        var dossier = office.submitted(office.completeDraft(), "{}");
        office.act(dossier, "/withdrawal", "{\"reason\":\"Tạm ngừng\"}");

        evaluation.tell(
                new DossierAdmitted(idOf(dossier), Tier.PROVINCE, "24", "officer", NOW),
                new DossierNotQualified(
                        idOf(dossier),
                        Tier.PROVINCE,
                        "24",
                        new PassResult(1, 80, 2, 0, List.of()),
                        2,
                        "secretary",
                        NOW));

        var ended = awaited(dossier, "NOT_QUALIFIED");
        assertThat(ended.get("stars").asInt()).isEqualTo(2);
    }

    @Test
    void aDisqualificationIsShownWithItsGround() {
        var dossier = office.submitted(office.completeDraft(), "{}");

        evaluation.tell(
                new DossierDisqualified(idOf(dossier), Tier.PROVINCE, "24", "Giấy tờ giả", "Điều 5", "officer", NOW));

        assertThat(awaited(dossier, "DISQUALIFIED").get("changedWhy").asString())
                .isEqualTo("Giấy tờ giả (Điều 5)");
    }

    @Test
    void theCertificateMayBeHeardOfBeforeTheReview() {
        var dossier = office.submitted(office.completeDraft(), "{}");
        var day = LocalDate.of(2026, 11, 20);
        OtherService.certification()
                .tell(new CertificateIssued(
                        idOf(dossier),
                        new CertificateId(UUID.randomUUID()),
                        new ProductId(UUID.randomUUID()),
                        "7/2026/GCN-OCOP-24",
                        "lookup",
                        4,
                        "12/QĐ-UBND",
                        day,
                        day,
                        day.plusMonths(36),
                        "signer",
                        NOW));
        awaited(dossier, "CERTIFIED");

        evaluation.tell(new DossierAdmitted(idOf(dossier), Tier.PROVINCE, "24", "officer", NOW));

        await().untilAsserted(() ->
                assertThat(office.now(dossier).get("version").asLong()).isEqualTo(4));
        assertThat(office.now(dossier).get("state").asString()).isEqualTo("CERTIFIED");
        assertThat(office.now(dossier).get("certificateNumber").asString()).isEqualTo("7/2026/GCN-OCOP-24");
    }

    private JsonNode awaited(JsonNode dossier, String state) {
        return await().until(
                        () -> office.now(dossier),
                        now -> now.get("state").asString().equals(state));
    }

    private static DossierId idOf(JsonNode dossier) {
        return new DossierId(UUID.fromString(dossier.get("id").asString()));
    }
}
