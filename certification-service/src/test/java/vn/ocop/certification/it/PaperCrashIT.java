package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.certification.paper.PaperClerk;

class PaperCrashIT {
    private static final int ANNEX = 2;
    private final JdbcClient jdbc = Running.shared().jdbc();
    private final PaperClerk clerk = Running.shared().bean(PaperClerk.class);

    @Test
    void aCrashBetweenPrintAndSignaturePrintsNothingAgain() {
        // Its rounds wait meanwhile: the test tells the clerk when to take a step.
        synchronized (clerk) {
            var certificate = issued();
            take(ANNEX + 1);
            var printed = paper(certificate);

            killTheNextStep();

            assertThat(paper(certificate)).isEqualTo(printed);
            takeAll();
            var signed = paper(certificate);
            assertThat(signed.get("rendered_sha256")).isEqualTo(printed.get("rendered_sha256"));
            assertThat(signed.get("rendered_at")).isEqualTo(printed.get("rendered_at"));
            assertThat(signed.get("signed_sha256")).isNotNull();
        }
    }

    @Test
    void aCrashWhilePrintingLeavesNothingHalfDone() {
        synchronized (clerk) {
            var certificate = issued();
            assertThat(Scene.PREPARER
                            .get("/certificates/" + certificate.text("id") + "/paper")
                            .problem())
                    .isEqualTo("paper-not-ready");
            take(ANNEX);
            var files = files();

            killTheNextStep();

            assertThat(paper(certificate).get("rendered_sha256")).isNull();
            assertThat(files()).isEqualTo(files);
            takeAll();
            assertThat(paper(certificate).get("signed_sha256")).isNotNull();
            assertThat(files()).isEqualTo(files + 2);
        }
    }

    /// The step gets as far as keeping its file; there its connection dies, as it does with its process.
    private void killTheNextStep() {
        var owner = Running.shared().owner();
        var locked = new CountDownLatch(1);
        var killer = aside(() -> owner.transaction().execute(_ -> {
            owner.jdbc().sql("LOCK TABLE paper_file IN SHARE MODE").update();
            locked.countDown();
            // On another connection: within a transaction, what others do is seen as it was at first.
            Until.holds(
                    "the step's connection is killed",
                    () -> aside(this::killWhoeverWaits).join());
            return true;
        }));
        Until.holds("the files are locked", () -> locked.getCount() == 0);
        assertThatThrownBy(clerk::step).isInstanceOf(RuntimeException.class);
        killer.join();
    }

    private static <T extends @Nullable Object> CompletableFuture<T> aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    private void take(int steps) {
        for (int i = 0; i < steps; i++) {
            assertThat(clerk.step()).isTrue();
        }
    }

    private void takeAll() {
        while (clerk.step()) {
            // the next one
        }
    }

    private boolean killWhoeverWaits() {
        return !jdbc.sql("""
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%INTO paper_file%'""").query(Boolean.class).list().isEmpty();
    }

    private Seen issued() {
        takeAll();
        var dossiers = Ranked.dossiers(Ranked.told(1, 4));
        Scene.SIGNER.sign(Scene.PREPARER.prepare("27", dossiers, Scene.number(), "2020-12-08"));
        return Scene.PREPARER.certificate(dossiers.getFirst());
    }

    private Map<String, @Nullable Object> paper(Seen certificate) {
        return jdbc.sql("SELECT * FROM paper WHERE subject = ?")
                .param(UUID.fromString(certificate.text("id")))
                .query()
                .singleRow();
    }

    private long files() {
        return jdbc.sql("SELECT count(*) FROM paper_file").query(Long.class).single();
    }
}
