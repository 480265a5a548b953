package vn.ocop.local.supervise;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/// One run of the supervisor, from the check of the ports to the signal that ends it.
public final class Stack {
    private static final int FAILED = 1;

    private Stack() {}

    /// Runs until the process is told to end.
    ///
    /// @return exit code; 1 when the stack cannot be started, after saying why
    public static int run(InstantSource clock, String... arguments) throws IOException, InterruptedException {
        var plan = plan(List.of(arguments));
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var board = new Board(plan.layout().run("status"), out, clock);
        plan.layout().pid("supervisor").write(ProcessHandle.current());
        new LeftBehind(plan.layout(), board::say).end();
        var taken = PortCheck.taken(plan.ports(), plan.instances());
        if (!taken.isEmpty()) {
            taken.forEach(board::say);
            board.say("FAILED");
            return FAILED;
        }
        return supervise(plan, board);
    }

    private static int supervise(Plan plan, Board board) throws IOException, InterruptedException {
        var supervisor = new Supervisor(plan, board);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            supervisor.stop();
            plan.layout().pid("supervisor").delete();
            ended.countDown();
        }));
        try {
            long begun = System.nanoTime();
            supervisor.start();
            Files.writeString(plan.layout().run("stack.env"), new Addresses(plan).asEnvironment());
            board.say(new Addresses(plan).asTable());
            board.say("READY after %.1f s".formatted((System.nanoTime() - begun) / 1e9));
        } catch (CompletionException e) {
            board.say(String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
            board.say("FAILED");
            return FAILED;
        }
        ended.await();
        return 0;
    }

    private static Plan plan(List<String> arguments) throws IOException {
        var environment = System.getenv();
        var project = Path.of(environment.getOrDefault("OCOP_PROJECT", "."))
                .toAbsolutePath()
                .normalize();
        var home = Path.of(
                environment.getOrDefault("OCOP_HOME", project.resolve(".ocop").toString()));
        var settings = Settings.of(environment, home.resolve("config"));
        var built = Arrays.stream(Service.values())
                .filter(service -> ServiceJar.of(service, project).isPresent())
                .toList();
        return new Plan(
                new Layout(project, home.toAbsolutePath()),
                new PortPlan(settings::text),
                settings,
                instances(arguments),
                built,
                !arguments.contains("--without-start-up-caches"));
    }

    private static int instances(List<String> arguments) {
        int place = arguments.indexOf("--instances");
        int instances = place < 0 ? 1 : Integer.parseInt(arguments.get(place + 1));
        if (instances < 1 || instances > 9) {
            throw new IllegalArgumentException("--instances is a number from 1 to 9");
        }
        return instances;
    }
}
