package vn.ocop.local.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import vn.ocop.local.process.JavaProgram;
import vn.ocop.local.process.Patience;
import vn.ocop.local.process.PidFile;
import vn.ocop.local.process.Program;
import vn.ocop.local.process.Signals;

/// The whole system as `./ocop up` runs it, on ports and data of one test's own: the supervisor keeps every program
/// running, so that a test kills one and waits for what it does after its return. Needs the built jars.
public final class WholeStack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final TestFolder folder;
    private final Process supervisor;

    private WholeStack(TestFolder folder, Process supervisor) {
        this.folder = folder;
        this.supervisor = supervisor;
    }

    /// Starts everything and waits until it is ready.
    ///
    /// @param project top of the repository, where the jars were built
    /// @param instances of each service
    /// @param settings that it has besides, by the names of `.ocop/config` and of the services' environment
    public static WholeStack start(Path project, int instances, Map<String, String> settings) {
        var folder = TestFolder.create();
        var command = List.of(
                JavaProgram.java(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                jar(project).toString(),
                "vn.ocop.local.LocalStack",
                "--instances",
                Integer.toString(instances),
                "--without-start-up-caches");
        var environment = new HashMap<>(FreePorts.asSettings(instances));
        environment.put("OCOP_PROJECT", project.toAbsolutePath().normalize().toString());
        environment.put("OCOP_HOME", folder.path().toString());
        environment.put("OCOP_AUDIT_SEAL_INTERVAL", "PT5S");
        environment.putAll(settings);
        var log = folder.of("supervisor.log");
        var supervisor = new Program("supervisor", command, environment, log).start();
        var stack = new WholeStack(folder, supervisor);
        stack.awaitReady(log);
        return stack;
    }

    /// Where everything is, by the variables that the demo and the checks read, for example `OCOP_REGISTRATION_URL`.
    public Map<String, String> addresses() {
        var addresses = new HashMap<String, String>();
        for (var line : lines(run("stack.env"))) {
            int equals = line.indexOf('=');
            addresses.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return addresses;
    }

    /// Kills one program as `kill -9` does; the supervisor starts it again.
    ///
    /// @param name `postgres`, `kafka`, `registration`, `registration-2` and so on
    /// @return whether there was something to kill
    public boolean kill(String name) {
        var process = new PidFile(run(name + ".pid")).alive();
        process.ifPresent(Signals::kill);
        return process.isPresent();
    }

    /// Whether every program is ready at this moment.
    public boolean ready() {
        var lines = lines(run("status"));
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.contains("\tREADY\t"));
    }

    public Path log(String name) {
        return folder.of("logs").resolve(name + ".log");
    }

    @Override
    public void close() {
        Signals.end(supervisor.toHandle(), "TERM", GRACE);
        folder.delete();
    }

    private void awaitReady(Path log) {
        try {
            Patience.await(supervisor, () -> Files.exists(run("stack.env")), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (TimeoutException | Patience.EndedEarlyException e) {
            var said = String.join("\n", lines(log));
            Signals.end(supervisor.toHandle(), "TERM", GRACE);
            throw new IllegalStateException("the stack did not start:\n" + said, e);
        }
    }

    private Path run(String name) {
        return folder.of("run").resolve(name);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar(Path project) {
        try (var jars = Files.newDirectoryStream(project.resolve("local-stack/target"), "local-stack-*.jar")) {
            for (var jar : jars) {
                return jar.toAbsolutePath();
            }
            throw new IllegalStateException("local-stack is not built");
        } catch (IOException e) {
            throw new UncheckedIOException("local-stack is not built", e);
        }
    }
}
