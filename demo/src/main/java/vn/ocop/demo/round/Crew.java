package vn.ocop.demo.round;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Several people working at the same time, each on a part of a list.
public final class Crew {
    private static final int PEOPLE = 8;

    private Crew() {}

    /// Does the work for each; waits for all.
    public static <T> void each(Collection<T> items, Consumer<T> work) {
        map(items, item -> {
            work.accept(item);
            return item;
        });
    }

    /// Does the work for each and collects what comes of it, in order.
    ///
    /// @throws IllegalStateException if one of them fails
    public static <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
        var jobs =
                items.stream().<Callable<R>>map(item -> () -> work.apply(item)).toList();
        try (var crew = Executors.newFixedThreadPool(PEOPLE, Thread.ofVirtual().factory())) {
            return crew.invokeAll(jobs).stream().map(Crew::done).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static <R> R done(Future<R> job) {
        try {
            return job.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
