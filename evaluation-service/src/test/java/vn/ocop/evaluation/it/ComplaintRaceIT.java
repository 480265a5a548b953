package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.evaluation.complaint.ComplaintTermDesk;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Grievance;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;

/// A complaint is answered at the moment when its deadline is told of.
class ComplaintRaceIT {
    private final Running running = Running.shared();
    private final Panel panel = Panel.ofDistrict("256");
    private final Desk officer = panel.officer();
    private final Case dossier = Case.of2020();

    @Test
    void theAnswerAndTheSweepDoNotWaitForEachOther() {
        var complaint = nearItsEnd();

        var both = running.part(TransactionTemplate.class).execute(_ -> {
            holdTheStream();
            var answer = CompletableFuture.runAsync(
                    () -> complaint.done(officer, "refusal", "{\"reason\":\"Không thuộc thẩm quyền\"}"));
            await().until(() -> waiting() == 1);
            var sweep = CompletableFuture.runAsync(
                    () -> running.part(ComplaintTermDesk.class).sweep(1000));
            await().until(() -> waiting() == 2 || sweep.isDone());
            return CompletableFuture.allOf(answer, sweep);
        });

        both.join();
        assertThat(running.lastTold(dossier.dossier())).contains("\"answer\":\"REFUSED\"");
    }

    private Grievance nearItsEnd() {
        var review = dossier.review();
        assertThat(panel.judge(review, 40, 40, 40, 40, 40).state()).isEqualTo("NOT_QUALIFIED");
        Grievance.resultWas(review, 20);
        var day = Grievance.today().minusDays(8);
        return Grievance.lodged(Grievance.lodge(officer, review, "\"" + day + "\"", day))
                .takenBy(officer);
    }

    private void holdTheStream() {
        running.jdbc()
                .sql("select last_seq from told_stream where stream = ? for update")
                .param(dossier.dossier())
                .query(Long.class)
                .single();
    }

    private long waiting() {
        return running.jdbc()
                .sql("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock'")
                .query(Long.class)
                .single();
    }
}
