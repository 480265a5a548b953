package vn.ocop.certification.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets a signature and what is heard meanwhile meet: at a chosen point, or as they come.
final class Race {
    private final JdbcClient jdbc = Running.shared().jdbc();
    private final TransactionTemplate transaction =
            new TransactionTemplate(Running.shared().bean(PlatformTransactionManager.class));

    /// The answer to a signature that begins while a table that it writes is held, which is let go after the deed.
    Seen signedWhileHeld(String table, Listed listed, Runnable meanwhile) {
        try (var signer = Executors.newVirtualThreadPerTaskExecutor()) {
            var signature = transaction.execute(_ -> {
                jdbc.sql("LOCK TABLE " + table + " IN EXCLUSIVE MODE").update();
                var begun = CompletableFuture.supplyAsync(listed::sign, signer);
                awaitWaiting(1);
                meanwhile.run();
                return begun;
            });
            return signature.join();
        }
    }

    /// Returns when so many transactions wait for a lock.
    void awaitWaiting(int transactions) {
        Until.holds(transactions + " wait", () -> waiting() == transactions);
    }

    private int waiting() {
        return jdbc.sql("SELECT count(*) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }

    /// Lets each product's news and the signature of its decision come at the same moment, and judges each answer.
    static void meet(List<Listed> all, Consumer<Listed> news, BiConsumer<Listed, Seen> judge) throws Exception {
        var together = new CyclicBarrier(2 * all.size());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var judged = new ArrayList<Future<?>>();
            for (var listed : all) {
                people.execute(() -> {
                    ready(together);
                    news.accept(listed);
                });
                judged.add(people.submit(() -> {
                    ready(together);
                    judge.accept(listed, listed.sign());
                }));
            }
            for (var one : judged) {
                one.get();
            }
        }
    }

    private static void ready(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
