package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.certificate.RevocationClerk;
import vn.ocop.web.time.Today;

/// A request to revoke has 15 days from the finding.
class RevocationClockIT {
    private static final LocalDate TODAY = new Today(InstantSource.system()).get();

    @Test
    void aRequestIsRemindedOfOnceWhenItsLastDayIsNear() {
        var ranked = requested(TODAY.minusDays(12));
        sweep();
        sweep();

        assertThat(reminders(ranked)).containsExactly("false " + TODAY.plusDays(3) + " 27 MISUSED");
    }

    @Test
    void aRequestWithTimeIsNotRemindedOf() {
        var ranked = requested(TODAY.minusDays(9));
        sweep();

        assertThat(reminders(ranked)).isEmpty();
    }

    @Test
    void onItsLastDayARequestIsNotLateYet() {
        var ranked = requested(TODAY.minusDays(15));
        sweep();

        assertThat(reminders(ranked)).containsExactly("false " + TODAY + " 27 MISUSED");
    }

    @Test
    void ofARequestThatIsLateAlreadyOnlyThatIsTold() {
        var ranked = requested(TODAY.minusDays(16));
        sweep();
        sweep();

        assertThat(reminders(ranked)).containsExactly("true " + TODAY.minusDays(1) + " 27 MISUSED");
    }

    @Test
    void whatWasRemindedOfInTimeIsToldAgainWhenItIsLate() {
        var ranked = requested(TODAY.minusDays(16));
        Running.shared().jdbc().sql("""
                        INSERT INTO revocation_reminder SELECT id, requested_at, false, revocation_due_on, now()
                        FROM certificate WHERE dossier_id = ?""").param(ranked.dossier().value()).update();
        sweep();

        assertThat(reminders(ranked)).containsExactly("true " + TODAY.minusDays(1) + " 27 MISUSED");
    }

    @Test
    void whatIsDecidedIsNotRemindedOf() {
        var ranked = requested(TODAY.minusDays(12));
        var certificate = Scene.PREPARER.certificate(ranked.dossier());
        Scene.SIGNER.act(certificate, "/certificates/" + certificate.text("id") + "/revocation", "{}");
        sweep();

        assertThat(reminders(ranked)).isEmpty();
    }

    @Test
    void severalClerksAtOnceTellEachReminderOnce() throws Exception {
        var all = Stream.of(12, 13, 14, 17)
                .map(days -> requested(TODAY.minusDays(days)))
                .toList();
        var sweeps = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            sweeps.add(() -> Running.shared().bean(RevocationClerk.class).remind(2));
        }
        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var swept : clerks.invokeAll(sweeps)) {
                swept.get();
            }
        }
        sweep();

        assertThat(all).allSatisfy(one -> assertThat(reminders(one)).hasSize(1));
    }

    private static void sweep() {
        while (Running.shared().bean(RevocationClerk.class).remind(100) > 0) {
            // until nothing is due
        }
    }

    private static Ranked requested(LocalDate foundOn) {
        var ranked = Ranked.told(1, 4).getFirst();
        SupersedingIT.certify(ranked, "2026-01-05");
        var certificate = Scene.PREPARER.certificate(ranked.dossier());
        var requested = Scene.PREPARER.act(
                certificate,
                "/certificates/" + certificate.text("id") + "/revocation-request",
                "{\"ground\":\"MISUSED\",\"reason\":\"Dán nhãn khác\",\"foundOn\":\"%s\"}".formatted(foundOn));
        assertThat(requested.status()).isEqualTo(200);
        return ranked;
    }

    private static List<String> reminders(Ranked ranked) {
        return Running.shared()
                .jdbc()
                .sql("""
                        SELECT concat_ws(' ', e ->> 'overdue', e ->> 'dueOn', e ->> 'unitCode', e ->> 'ground')
                        FROM (SELECT convert_from(payload, 'UTF8')::jsonb AS e, told_seq FROM event_journal
                          WHERE stream = ? AND type = 'ocop.certificate.revocation-due.v1') told
                        ORDER BY told_seq""")
                .param(ranked.dossier().value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
