package vn.ocop.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Carries many products at once.
final class Load {
    /// Between two actions of one product at a steady pace.
    private static final Duration BETWEEN_ACTIONS = Duration.ofMillis(500);

    private static final Duration WAY = BETWEEN_ACTIONS.multipliedBy(Lifecycles.ACTIONS);
    private static final int SHOWN_EVERY = 250;
    private static final long SEED = 2020;

    private final Setting setting;
    private final Report report;

    Load(Setting setting, Report report) {
        this.setting = setting;
        this.report = report;
    }

    /// As fast as it goes, with so many products under way at a time.
    ///
    /// @return the dossiers
    List<String> full(int lifecycles, int atATime, Actions actions) throws InterruptedException {
        try (var path = new Lifecycles(setting);
                var people =
                        Executors.newFixedThreadPool(atATime, Thread.ofVirtual().factory())) {
            var done = new AtomicInteger();
            return all(people, lifecycles, _ -> () -> counted(done, path.carry(Diary.atOnce(), actions)));
        }
    }

    /// Products arrive at random (a Poisson process, always the same one) and each of their actions is due half a
    /// second after the one before, whether the services keep up or not. Measured while the pace is full: after
    /// the first product has gone its way and before the last one comes.
    Actions steady(int actionsPerSecond, Duration time) throws InterruptedException {
        var rate = actionsPerSecond / (double) Lifecycles.ACTIONS;
        var begin = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        var arrivals = arrivals(begin, rate, time.plus(WAY));
        var actions =
                Actions.dueBetween(begin + WAY.toNanos(), begin + WAY.plus(time).toNanos());
        try (var path = new Lifecycles(setting);
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new AtomicInteger();
            all(people, arrivals.size(), number -> () -> {
                var diary = Diary.of(arrivals.get(number), BETWEEN_ACTIONS);
                return counted(done, path.carry(diary, actions));
            });
        }
        return actions;
    }

    private static List<Long> arrivals(long begin, double perSecond, Duration time) {
        var random = new Random(SEED);
        var arrivals = new ArrayList<Long>();
        for (var at = 0.0; at < time.toNanos(); at += random.nextExponential() / perSecond * 1e9) {
            arrivals.add(begin + (long) at);
        }
        return arrivals;
    }

    private static List<String> all(ExecutorService people, int number, Jobs jobs) throws InterruptedException {
        var tasks = IntStream.range(0, number).mapToObj(jobs::job).toList();
        return people.invokeAll(tasks).stream().map(Load::result).toList();
    }

    private static String result(Future<String> carried) {
        if (carried.state() == Future.State.FAILED) {
            throw new IllegalStateException("a lifecycle failed: the load cannot be measured", carried.exceptionNow());
        }
        return carried.resultNow();
    }

    private String counted(AtomicInteger done, String dossier) {
        var count = done.incrementAndGet();
        if (count % SHOWN_EVERY == 0) {
            report.progress(count + " lifecycles");
        }
        return dossier;
    }

    @FunctionalInterface
    private interface Jobs {
        Callable<String> job(int number);
    }
}
