package vn.ocop.evaluation.testing;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Several people who ask for something at the same instant.
public final class AtOnce {
    private AtOnce() {}

    /// What each was answered, in the order of the requests; none is sent before all are ready.
    public static List<Seen> all(List<Supplier<Seen>> requests) {
        var together = new CyclicBarrier(requests.size());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            return people
                    .invokeAll(
                            requests.stream().map(one -> after(together, one)).toList())
                    .stream()
                    .map(AtOnce::answer)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Callable<Seen> after(CyclicBarrier together, Supplier<Seen> request) {
        return () -> {
            await(together);
            return request.get();
        };
    }

    private static void await(CyclicBarrier together) throws InterruptedException {
        try {
            together.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Seen answer(Future<Seen> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
