package vn.ocop.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import vn.ocop.local.process.Signals;

/// Ends what an earlier supervisor left running when it was killed. PostgreSQL comes last and is asked for a fast
/// shutdown; it is found by its own lock file even where ours is lost.
record LeftBehind(Layout layout, Consumer<String> watcher) {
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final String POSTGRES = "postgres";

    void end() {
        var ending = new ArrayList<CompletableFuture<Void>>();
        for (var file : pidFiles()) {
            var name = file.getFileName().toString().replace(".pid", "");
            if (!name.equals("supervisor") && !name.equals(POSTGRES)) {
                ending.add(CompletableFuture.runAsync(() -> endOne(name), Thread::startVirtualThread));
            }
        }
        CompletableFuture.allOf(ending.toArray(CompletableFuture[]::new)).join();
        endOne(POSTGRES);
        postgresByItsLock().ifPresent(process -> end(POSTGRES, process, "INT"));
    }

    private List<Path> pidFiles() {
        if (!Files.isDirectory(layout.run(""))) {
            return List.of();
        }
        try (var files = Files.list(layout.run(""))) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endOne(String name) {
        var pidFile = layout.pid(name);
        pidFile.alive().ifPresent(process -> end(name, process, name.equals(POSTGRES) ? "INT" : "TERM"));
        pidFile.delete();
    }

    private void end(String name, ProcessHandle process, String signal) {
        watcher.accept("  ending " + name + " that an earlier run left behind (process " + process.pid() + ")");
        Signals.end(process, signal, GRACE);
    }

    private Optional<ProcessHandle> postgresByItsLock() {
        var data = layout.data(POSTGRES).toAbsolutePath();
        try {
            var pid = Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .arguments()
                            .map(arguments -> List.of(arguments).contains(data.toString()))
                            .orElse(false));
        } catch (IOException | NumberFormatException | NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
