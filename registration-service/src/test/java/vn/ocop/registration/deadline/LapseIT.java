package vn.ocop.registration.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.DossierDisqualified;
import vn.ocop.events.EvaluationEvent.DossierReceived;
import vn.ocop.events.EvaluationEvent.DossierReturned;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.events.RegistrationEvent.DossierLapsed;
import vn.ocop.events.Tier;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.time.Today;

class LapseIT {
    private static final Registration SERVICE = Registration.shared();

    private final Office office = SERVICE.office("lapse", "09193");
    private final OtherService evaluation = OtherService.evaluation();
    private final SweepDesk sweep = SERVICE.bean(SweepDesk.class);

    @BeforeAll
    static void theProvinceLetsReturnedDossiersLapse() {
        var answer =
                SERVICE.person(Registration.ADMIN).post("/api/v1/policies", """
                {"provinceCode":"24","effectiveFrom":"%s","rules":{"returnLapseDays":30}}
                """.formatted(LocalDate.now(Today.ZONE)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void theClockOfAReturnedDossierSaysWhenItLapses() {
        var dossier = returned(office.submitted(office.completeDraft(), "{}"));

        var clock = clock(dossier);

        assertThat(clock.get("now").get("holder").asString()).isEqualTo("PRODUCER");
        var lapse = clock.get("deadlines").get(0);
        assertThat(lapse.get("name").asString()).isEqualTo("return-lapse");
        assertThat(lapse.get("left").asInt()).isEqualTo(30);
        assertThat(lapse.get("unit").asString()).isEqualTo("CALENDAR_DAYS");
    }

    @Test
    void aDossierThatComesBackInTimeDoesNotLapseAndTheNextReturnCountsAnew() {
        var dossier = returned(office.submitted(office.completeDraft(), "{}"));
        office.submitted(dossier, "{}");
        assertThat(clock(dossier).get("deadlines").size()).isZero();

        var again = returned(dossier);

        assertThat(clock(again).get("deadlines").get(0).get("left").asInt()).isEqualTo(30);
        sweepAll();
        assertThat(state(again)).isEqualTo("RETURNED");
    }

    @Test
    void aDossierThatIsNotMendedInTimeLapsesOnceAndItsProductIsFreeAgain() {
        var dossier = returned(office.submitted(office.completeDraft(), "{}"));
        runOut(dossier);

        sweepAll();
        sweepAll();

        assertThat(state(dossier)).isEqualTo("LAPSED");
        await().untilAsserted(() -> assertThat(evaluation.heard(id(dossier)))
                .filteredOn(DossierLapsed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        DossierLapsed.class,
                        event -> assertThat(event.deadline()).isEqualTo("return-lapse")));
        assertThat(office.act(office.now(dossier), "/submission", "{}").statusCode())
                .isEqualTo(409);
        var notices = Office.json(
                office.client().get("/api/v1/notices?dossierId=" + id(dossier).value()));
        assertThat(notices.get("items")
                        .valueStream()
                        .map(notice -> notice.get("kind").asString()))
                .contains("LAPSED");
        assertThat(newDraft(dossier)).isEqualTo(201);
    }

    @Test
    void anEndThatTheReviewReachedBeforeItHeardOfTheLapseStands() {
        var dossier = returned(office.submitted(office.completeDraft(), "{}"));
        runOut(dossier);
        sweepAll();

        evaluation.tell(new DossierDisqualified(
                id(dossier), Tier.PROVINCE, "24", "Giấy tờ giả", "Quyết định 26/2026", "officer", Instant.now()));

        await().until(() -> state(dossier).equals("DISQUALIFIED"));
    }

    private int newDraft(JsonNode dossier) {
        var draft = """
                {"producerId":"%s","kind":"FIRST_TIME","product":{"id":"%s"},"documents":[]}
                """.formatted(
                        dossier.get("producerId").asString(),
                        dossier.get("product").get("id").asString());
        return office.client().post("/api/v1/dossiers", draft).statusCode();
    }

    private JsonNode returned(JsonNode dossier) {
        var now = Instant.now();
        evaluation.tell(
                new DossierReceived(id(dossier), Tier.PROVINCE, "24", "officer", now),
                new DossierReturned(
                        id(dossier),
                        Tier.PROVINCE,
                        "24",
                        List.of(new ReturnedItem("self-assessment", "Thiếu chữ ký")),
                        "officer",
                        now));
        return await().until(
                        () -> office.now(dossier),
                        seen -> seen.get("state").asString().equals("RETURNED"));
    }

    /// Puts the deadline so far back that it has passed.
    private void runOut(JsonNode dossier) {
        SERVICE.jdbc()
                .sql("update deadline set due_on = due_on - 60, due_at = now() - interval '1 minute'"
                        + " where dossier_id = ? and name = 'return-lapse'")
                .param(id(dossier).value())
                .update();
    }

    private void sweepAll() {
        while (sweep.sweep(5) > 0) {
            // Until nothing is ripe that nobody else has in hand.
        }
    }

    private String state(JsonNode dossier) {
        return office.now(dossier).get("state").asString();
    }

    private JsonNode clock(JsonNode dossier) {
        return Office.json(office.client().get("/api/v1/dossiers/" + id(dossier).value() + "/clock"));
    }

    private static DossierId id(JsonNode dossier) {
        return new DossierId(UUID.fromString(dossier.get("id").asString()));
    }
}
