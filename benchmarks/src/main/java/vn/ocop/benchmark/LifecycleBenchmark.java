package vn.ocop.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;

/// The whole path through HTTP against a running stack: `./ocop benchmark`. Reports lifecycles per second
/// at full load,
/// the latency of actions at a steady 200 a second, and the machine's raw limits beside them.
public final class LifecycleBenchmark {
    private static final int WARM_UP = Integer.getInteger("warm-up", 300);
    private static final int LIFECYCLES = Integer.getInteger("lifecycles", 1500);
    private static final int PEOPLE = Integer.getInteger("people", 16);
    private static final int STEADY_ACTIONS = Integer.getInteger("steady", 200);
    private static final int STEADY_LIFECYCLES = Integer.getInteger("steady-lifecycles", 500);
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Setting setting;
    private final Connection database;

    private LifecycleBenchmark(Setting setting, Connection database) {
        this.setting = setting;
        this.database = database;
    }

    /// Runs against the stack that the environment names.
    public static void main(String[] arguments) throws Exception {
        var server = System.getenv().getOrDefault("OCOP_DB_SERVER", "jdbc:postgresql://localhost:15432/");
        var broker = System.getenv().getOrDefault("OCOP_KAFKA", "localhost:19092");
        var at = Addresses.ofEnvironment();
        try (var connection = DriverManager.getConnection(server + "evaluation", "evaluation", "evaluation")) {
            var benchmark = new LifecycleBenchmark(Setting.prepare(at, new People(at)), connection);
            benchmark.conditions();
            benchmark.raw(new RawDatabase(server + "evaluation", "evaluation", "evaluation"), new RawBroker(broker));
            benchmark.warmUp();
            benchmark.fullLoad();
            benchmark.steady();
        }
    }

    private void conditions() {
        out.printf(
                "Java %s, %d processors, everything on this machine; %d lifecycles of %d actions, %d at a time%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), LIFECYCLES, Lifecycles.ACTIONS, PEOPLE);
    }

    private void raw(RawDatabase rawDatabase, RawBroker rawBroker)
            throws SQLException, InterruptedException, ExecutionException {
        out.printf("raw: %.0f commits/s of an action's rows, 8 connections%n", rawDatabase.commitsPerSecond(5));
        out.printf("raw: %.0f records/s produced and consumed%n", rawBroker.recordsPerSecond(50_000));
    }

    private void warmUp() throws InterruptedException {
        carry(WARM_UP, Pace.unlimited(), new Actions());
        out.println("warm after " + WARM_UP + " lifecycles");
    }

    private void fullLoad() throws SQLException, InterruptedException {
        var actions = new Actions();
        var before = Meter.read(database);
        var begun = System.nanoTime();
        var ranked = carry(LIFECYCLES, Pace.unlimited(), actions);
        var seconds = (System.nanoTime() - begun) / 1e9;
        var used = Meter.read(database).since(before);
        var certified = new Certification(setting).certify(ranked);
        out.printf(
                "full load: %.1f lifecycles/s ranked, %.0f actions/s%n",
                LIFECYCLES / seconds, actions.count() / seconds);
        out.printf("           then %.0f certificates/s in decisions of %d%n", certified, Certification.LISTED);
        out.printf(
                "           per lifecycle: %.1f ms CPU, %.1f commits, %.1f kB WAL; %.0f %% of the processors%n",
                used.busySeconds() * 1000 / LIFECYCLES,
                used.commits() / (double) LIFECYCLES,
                used.walBytes() / 1024.0 / LIFECYCLES,
                used.busySeconds() / seconds / Runtime.getRuntime().availableProcessors() * 100);
        latency("           ", actions);
    }

    private void steady() throws InterruptedException {
        var actions = new Actions();
        carry(STEADY_LIFECYCLES, Pace.perSecond(STEADY_ACTIONS), actions);
        latency("steady " + STEADY_ACTIONS + "/s: ", actions);
    }

    private void latency(String name, Actions actions) {
        out.printf(
                "%saction p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms (%d actions)%n",
                name,
                actions.milliseconds(50),
                actions.milliseconds(90),
                actions.milliseconds(99),
                actions.milliseconds(100),
                actions.count());
    }

    private List<String> carry(int lifecycles, Pace pace, Actions actions) throws InterruptedException {
        try (var path = new Lifecycles(setting, actions, pace);
                var people =
                        Executors.newFixedThreadPool(PEOPLE, Thread.ofVirtual().factory())) {
            var jobs = IntStream.range(0, lifecycles)
                    .<Callable<String>>mapToObj(number -> path::carryOne)
                    .toList();
            var ranked = new ArrayList<String>();
            for (var job : people.invokeAll(jobs)) {
                ranked.add(job.resultNow());
            }
            return ranked;
        }
    }
}
