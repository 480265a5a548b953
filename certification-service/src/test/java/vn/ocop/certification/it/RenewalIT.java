package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.certificate.RenewalClerk;
import vn.ocop.events.DossierId;
import vn.ocop.web.time.Today;

class RenewalIT {
    private static final LocalDate TODAY = new Today(InstantSource.system()).get();

    @Test
    void aCertificateThatEndsSoonIsRemindedOfOnce() {
        var ranked = endingIn(170);
        sweep();
        sweep();

        assertThat(Journal.typesOf(ranked.dossier()))
                .containsExactly("ocop.certificate.issued.v1", "ocop.certificate.renewal-due.v1");
        assertThat(reminders(ranked)).containsExactly(180);
    }

    @Test
    void whereSeveralAreDueOnlyTheMostUrgentIsTold() {
        var ranked = endingIn(30);
        sweep();

        assertThat(reminders(ranked)).containsExactly(30);
    }

    @Test
    void whatEndsLaterOrHasEndedIsNotRemindedOf() {
        var later = endingIn(190);
        var ended = endingIn(0);
        sweep();

        assertThat(reminders(later)).isEmpty();
        assertThat(reminders(ended)).isEmpty();
    }

    @Test
    void severalClerksAtOnceTellEachReminderOnce() throws Exception {
        var all = List.of(endingIn(100), endingIn(101), endingIn(102), endingIn(103));
        var sweeps = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            sweeps.add(() -> Running.shared().bean(RenewalClerk.class).remind(2));
        }
        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var swept : clerks.invokeAll(sweeps)) {
                swept.get();
            }
        }
        sweep();

        assertThat(all).allSatisfy(one -> assertThat(reminders(one)).containsExactly(120));
    }

    @Test
    void aCertificateOnPaperIsRemindedOfLikeAnyOther() {
        var through = TODAY.plusDays(20);
        var recorded = RecordedIT.record(
                RecordedIT.number(), "null", through.minusMonths(36).toString(), through.toString());
        sweep();

        assertThat(Journal.typesOf(new DossierId(UUID.fromString(RecordedIT.id(recorded)))))
                .containsExactly("ocop.certificate.recorded.v1", "ocop.certificate.renewal-due.v1");
    }

    private static void sweep() {
        while (Running.shared().bean(RenewalClerk.class).remind(100) > 0) {
            // until nothing is due
        }
    }

    /// A certificate whose first day without validity is in so many days.
    private static Ranked endingIn(int days) {
        var ranked = Ranked.told(1, 4).getFirst();
        SupersedingIT.certify(ranked, TODAY.plusDays(days).minusMonths(36).toString());
        var before =
                LocalDate.parse(Scene.PREPARER.certificate(ranked.dossier()).text("validBefore"));
        assertThat(before).isBetween(TODAY.plusDays(days - 3L), TODAY.plusDays(days));
        return ranked;
    }

    private static List<Integer> reminders(Ranked ranked) {
        return Running.shared()
                .jdbc()
                .sql("""
                        SELECT (convert_from(payload, 'UTF8')::jsonb ->> 'daysBefore')::int FROM event_journal
                        WHERE stream = ? AND type = 'ocop.certificate.renewal-due.v1' ORDER BY told_seq""")
                .param(ranked.dossier().value())
                .query((row, _) -> row.getInt(1))
                .list();
    }
}
