package vn.ocop.registration.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.DossierId;
import vn.ocop.events.RegistrationEvent.DeadlinePassed;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.OtherService;
import vn.ocop.registration.testing.Registration;

class DeadlineIT {
    private static final String REPORT = """
            {"localMaterials":"Trong xã","localLabour":"Mười hai","originOfIdea":"Nghề cũ","localIdentity":"Tên làng"}
            """;

    private final Registration service = Registration.shared();
    private final Office office = service.office("deadline", "09187");
    private final SweepDesk sweep = service.bean(SweepDesk.class);

    @Test
    void aDossierSaysWhatIsLeftWhoHoldsItAndWhy() {
        var dossier = office.submitted(office.completeDraft(), "{}");

        var clock = clock(dossier);

        assertThat(clock.get("now").get("holder").asString()).isEqualTo("COMMUNE");
        assertThat(clock.get("now").get("reason").asString()).isEqualTo("SUBMIT");
        var report = clock.get("deadlines").get(0);
        assertThat(report.get("name").asString()).isEqualTo("commune-report");
        assertThat(report.get("left").asInt()).isEqualTo(15);
        assertThat(report.get("unit").asString()).isEqualTo("WORKING_DAYS");
        assertThat(report.get("over").asInt()).isZero();
    }

    @Test
    void theReportMeetsTheDeadlineAndEverySegmentIsKept() {
        var dossier = office.submitted(office.completeDraft(), "{}");

        office.act(dossier, "/commune-report", REPORT);

        var clock = clock(dossier);
        assertThat(clock.get("deadlines").size()).isZero();
        assertThat(clock.get("now").get("holder").asString()).isEqualTo("PROVINCE");
        assertThat(clock.get("segments").size()).isEqualTo(2);
        assertThat(clock.get("segments").get(0).get("until").isNull()).isFalse();
    }

    @Test
    void nobodyReadsTheClockOfADossierThatIsNotTheirs() {
        var dossier = office.submitted(office.completeDraft(), "{}");
        var stranger = service.office("deadline-stranger", "09169").client();

        assertThat(stranger.get("/api/v1/dossiers/" + dossier.get("id").asString() + "/clock")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theNearDeadlineIsToldOnceAndThePassedOneOnce() {
        var evaluation = OtherService.evaluation();
        var dossier = office.submitted(office.completeDraft(), "{}");

        service.jdbc()
                .sql("update deadline set due_at = now() - interval '1 minute' where dossier_id = ?")
                .param(id(dossier))
                .update();
        sweepAll();
        assertThat(told(dossier, "ocop.deadline.approached.v1")).isOne();
        ripen(dossier);
        sweepAll();
        sweepAll();

        assertThat(told(dossier, "ocop.deadline.approached.v1")).isOne();
        assertThat(told(dossier, "ocop.deadline.passed.v1")).isOne();
        await().until(() ->
                evaluation.heard(new DossierId(id(dossier))).stream().anyMatch(DeadlinePassed.class::isInstance));
        assertThat(clock(dossier).get("deadlines").get(0).get("left").asInt()).isEqualTo(15);
    }

    @Test
    void twoSweepersOfWhomOneIsKilledTellEachDeadlineOnce() throws Exception {
        var dossiers = IntStream.range(0, 6)
                .mapToObj(_ -> office.submitted(office.completeDraft(), "{}"))
                .toList();
        dossiers.forEach(this::ripen);
        var inHand = new CountDownLatch(1);
        var killed = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var doomed = threads.submit(() -> sweepAndDie(inHand, killed));
            inHand.await();
            sweepAll();
            killed.countDown();
            assertThatThrownBy(doomed::get).isNotNull();
        }
        var others = new ArrayList<Thread>();
        for (int i = 0; i < 2; i++) {
            others.add(Thread.ofVirtual().start(this::sweepAll));
        }
        for (var other : others) {
            other.join();
        }

        assertThat(dossiers)
                .allSatisfy(dossier ->
                        assertThat(told(dossier, "ocop.deadline.passed.v1")).isOne());
    }

    @Test
    void aDaySetByTheAdministratorMovesTheDeadlineInWorkingDays() {
        var dossier = office.submitted(office.completeDraft(), "{}");
        var due = LocalDate.parse(
                clock(dossier).get("deadlines").get(0).get("dueOn").asString());

        var answer = service.person(Registration.ADMIN).post("/api/v1/calendar-days", """
                {"day":"%s","working":false,"name":"Nghỉ bão (ví dụ)"}
                """.formatted(due));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(LocalDate.parse(
                        clock(dossier).get("deadlines").get(0).get("dueOn").asString()))
                .isAfter(due);
    }

    private int sweepAndDie(CountDownLatch inHand, CountDownLatch killed) {
        var transaction = new TransactionTemplate(service.bean(PlatformTransactionManager.class));
        return transaction.execute(_ -> {
            sweep.sweep(3);
            var backend = service.jdbc()
                    .sql("select pg_backend_pid()")
                    .query(Integer.class)
                    .single();
            inHand.countDown();
            try {
                killed.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Thread.ofVirtual()
                    .start(() -> service.jdbc()
                            .sql("select pg_terminate_backend(?)")
                            .param(backend)
                            .query(Boolean.class)
                            .single());
            return service.jdbc()
                    .sql("select 1 from pg_sleep(5)")
                    .query(Integer.class)
                    .single();
        });
    }

    private void sweepAll() {
        while (sweep.sweep(2) > 0) {
            // Until nothing is ripe that nobody else has in hand.
        }
    }

    private void ripen(JsonNode dossier) {
        service.jdbc()
                .sql(
                        "update deadline set due_on = due_on - 60, due_at = now() - interval '1 minute' where dossier_id = ?")
                .param(id(dossier))
                .update();
    }

    private long told(JsonNode dossier, String type) {
        return service.jdbc()
                .sql("select count(*) from event_journal where stream = ? and type = ?")
                .params(List.of(id(dossier), type))
                .query(Long.class)
                .single();
    }

    private JsonNode clock(JsonNode dossier) {
        return Office.json(
                office.client().get("/api/v1/dossiers/" + dossier.get("id").asString() + "/clock"));
    }

    private static UUID id(JsonNode dossier) {
        return UUID.fromString(dossier.get("id").asString());
    }
}
