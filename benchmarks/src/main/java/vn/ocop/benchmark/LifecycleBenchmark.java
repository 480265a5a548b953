package vn.ocop.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;

/// The whole path through HTTP with tokens, against a running stack: `./ocop benchmark`. Reports lifecycles per second
/// at full load, the latency of actions at a steady pace, and beside them the machine's raw limits in the same run.
public final class LifecycleBenchmark {
    private static final int WARM_UP = Integer.getInteger("warm-up", 5_000);
    private static final int LIFECYCLES = Integer.getInteger("lifecycles", 2_000);
    private static final int AT_A_TIME = Integer.getInteger("at-a-time", 16);
    private static final int STEADY_ACTIONS = Integer.getInteger("steady", 200);
    private static final Duration STEADY_TIME = Duration.ofSeconds(Integer.getInteger("steady-seconds", 60));
    private static final int PRODUCT_SET = 5;
    private static final int SEATS = 3;
    private static final int RAW_SECONDS = 3;
    private static final int RAW_RECORDS = 50_000;
    private final Report report;
    private final Setting setting;
    private final Load load;
    private final Connection database;

    private LifecycleBenchmark(Report report, Setting setting, Connection database) {
        this.report = report;
        this.setting = setting;
        this.load = new Load(setting, report);
        this.database = database;
    }

    /// Runs against the stack that the environment names.
    public static void main(String[] arguments) throws Exception {
        var server = System.getenv().getOrDefault("OCOP_DB_SERVER", "jdbc:postgresql://localhost:15432/");
        var broker = System.getenv().getOrDefault("OCOP_KAFKA", "localhost:19092");
        var at = Addresses.ofEnvironment();
        var people = new People(at);
        try (var connection = DriverManager.getConnection(server + "evaluation", "evaluation", "evaluation");
                var report = Report.begin("lifecycle", InstantSource.system().instant())) {
            var benchmark = new LifecycleBenchmark(report, Setting.prepare(at, people, PRODUCT_SET, SEATS), connection);
            benchmark.conditions();
            benchmark.raw(new RawDatabase(server + "evaluation", "evaluation", "evaluation"), new RawBroker(broker));
            benchmark.warmUp();
            benchmark.rawRequests(new RawHttp(at.registration(), people.person("commune.09322")));
            benchmark.fullLoad();
            new Papers(server).await();
            benchmark.steady();
        }
    }

    private void conditions() {
        report.line("Java %s, %d processors, everything on this machine, this load included"
                .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors()));
    }

    private void raw(RawDatabase rawDatabase, RawBroker rawBroker)
            throws SQLException, InterruptedException, ExecutionException {
        var before = Meter.read(database);
        rawly(rawDatabase.commits(RAW_SECONDS), "commits/s of an action's rows", before);
        report.line(
                "           %.0f records/s produced and consumed".formatted(rawBroker.recordsPerSecond(RAW_RECORDS)));
    }

    /// After the warm-up: before it, a service would be measured that is not compiled yet.
    private void rawRequests(RawHttp rawHttp) throws SQLException, InterruptedException {
        rawHttp.answered(RAW_SECONDS, AT_A_TIME);
        var before = Meter.read(database);
        rawly(rawHttp.answered(RAW_SECONDS, AT_A_TIME), "requests/s that only ask who one is", before);
    }

    private void rawly(long done, String what, Meter before) throws SQLException {
        report.line("raw        %.0f %s, %.2f ms CPU each"
                .formatted(
                        done / (double) RAW_SECONDS,
                        what,
                        Meter.read(database).since(before).busySeconds() * 1000 / done));
    }

    private void warmUp() throws InterruptedException {
        load.full(WARM_UP, AT_A_TIME, Actions.all());
        report.line("warm-up    %d lifecycles, not measured".formatted(WARM_UP));
    }

    private void fullLoad() throws SQLException, IOException, InterruptedException {
        var actions = Actions.all();
        var before = Meter.read(database);
        var processes = Processes.read();
        var begun = System.nanoTime();
        var ranked = load.full(LIFECYCLES, AT_A_TIME, actions);
        var seconds = (System.nanoTime() - begun) / 1e9;
        costs(Meter.read(database).since(before), seconds, Processes.read().since(processes, LIFECYCLES));
        report.line("           action %s".formatted(actions.text()));
        certify(ranked, seconds);
    }

    private void costs(Meter used, double seconds, String processes) {
        report.line("full load  %.1f lifecycles/s of %d actions, %d at a time: %.0f actions/s"
                .formatted(
                        LIFECYCLES / seconds,
                        Lifecycles.ACTIONS,
                        AT_A_TIME,
                        LIFECYCLES / seconds * Lifecycles.ACTIONS));
        report.line("           per lifecycle %.1f ms CPU, %.1f commits, %.1f kB WAL; %.0f %% of the processors"
                .formatted(
                        used.busySeconds() * 1000 / LIFECYCLES,
                        used.commits() / (double) LIFECYCLES,
                        used.walBytes() / 1024.0 / LIFECYCLES,
                        used.busySeconds() / seconds / Runtime.getRuntime().availableProcessors() * 100));
        report.line("           ms CPU per lifecycle: %s".formatted(processes));
    }

    private void certify(List<String> ranked, double seconds) {
        var certified = new Certification(setting).certify(ranked);
        report.line("           then %.0f certificates/s in decisions of %d: %.1f lifecycles/s certificate included"
                .formatted(certified, Certification.LISTED, LIFECYCLES / (seconds + LIFECYCLES / certified)));
    }

    private void steady() throws InterruptedException {
        var actions = load.steady(STEADY_ACTIONS, STEADY_TIME);
        report.line("steady     %d actions/s arriving at random: %s".formatted(STEADY_ACTIONS, actions.text()));
    }
}
