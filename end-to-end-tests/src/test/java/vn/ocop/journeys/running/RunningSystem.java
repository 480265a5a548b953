package vn.ocop.journeys.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.Patience;
import vn.ocop.inspector.jdbc.Access;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.local.test.WholeStack;

/// PostgreSQL, Kafka, the sign-in and the three services, started and supervised as `./ocop up` does it.
/// Its logs are kept in `target/logs` when it ends.
public final class RunningSystem implements AutoCloseable {
    private static final Path PROJECT = Path.of("..");
    private final String name;
    private final WholeStack stack;
    private final Map<String, String> addresses;
    private final AheadFile ahead;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningSystem(String name, WholeStack stack, AheadFile ahead) {
        this.name = name;
        this.stack = stack;
        this.ahead = ahead;
        this.addresses = stack.addresses();
    }

    /// Starts everything and says so.
    ///
    /// @param name of its folder of logs
    /// @param instances of each service
    /// @param settings that it has besides
    @SuppressWarnings("SystemOut") // which stack served is part of every test report
    public static RunningSystem start(String name, int instances, Map<String, String> settings) {
        long begun = System.nanoTime();
        var ahead = AheadFile.of(name);
        var all = new HashMap<>(settings);
        all.put("OCOP_TIME_AHEAD", ahead.path());
        var system = new RunningSystem(name, WholeStack.start(PROJECT, instances, all), ahead);
        // Also when the tests are ended before their end.
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "end-of-" + name));
        System.out.printf(
                "[journeys] %s: embedded PostgreSQL 18 and Kafka 4.2, %d of each service, ready after %.1f s%n",
                name, instances, (System.nanoTime() - begun) / 1e9);
        return system;
    }

    /// Where the services answer.
    public Addresses addresses() {
        return new Addresses(
                address("OCOP_REGISTRATION_URL"),
                address("OCOP_EVALUATION_URL"),
                address("OCOP_CERTIFICATION_URL"),
                address("OCOP_ISSUER"));
    }

    /// The services' databases, to look at.
    public Databases databases() {
        return databases(Access.AUDITOR);
    }

    /// The services' databases, entered as this role.
    public Databases databases(Access access) {
        return new Databases(variable("OCOP_DB_SERVER"), access, Path.of(variable("OCOP_AUDIT")));
    }

    /// The JDBC address of the database server, up to a database's name.
    public String databaseServer() {
        return variable("OCOP_DB_SERVER");
    }

    /// Where Kafka clients connect.
    public String broker() {
        return variable("OCOP_KAFKA");
    }

    /// Kills a program as `kill -9` does; the supervisor starts it again.
    public boolean kill(String program) {
        return stack.kill(program);
    }

    /// Waits until every program is ready, also after a kill.
    public void awaitReady() {
        Patience.USUAL.until("all programs to be ready", stack::ready, ready -> ready);
    }

    /// Sets the services' clock ahead of the real time, for good: it can only be set further ahead.
    public void setClockAhead(Duration ahead) {
        this.ahead.say(ahead);
    }

    /// The time by the services' clock.
    public Instant now() {
        return InstantSource.system().instant().plus(ahead.said());
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            keepLogs();
        } finally {
            stack.close();
        }
    }

    private URI address(String variable) {
        return URI.create(variable(variable));
    }

    private String variable(String variable) {
        return Objects.requireNonNull(addresses.get(variable), variable);
    }

    private void keepLogs() {
        var kept = Path.of("target", "logs", name);
        try (var logs = Files.newDirectoryStream(
                Objects.requireNonNull(stack.log("kafka").getParent()))) {
            Files.createDirectories(kept);
            for (var log : logs) {
                Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
