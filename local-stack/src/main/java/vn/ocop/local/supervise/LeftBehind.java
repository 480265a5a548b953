package vn.ocop.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.ocop.local.process.PidFile;
import vn.ocop.local.process.Signals;

/// Ends what an earlier supervisor left running when it was killed. PostgreSQL is asked for a fast shutdown, and is
/// found by its own lock file even where ours is lost.
record LeftBehind(Layout layout, Board board) {
    private static final Duration GRACE = Duration.ofSeconds(20);

    void end() {
        var run = layout.run("");
        if (Files.isDirectory(run)) {
            try (var files = Files.newDirectoryStream(run, "*.pid")) {
                for (var file : files) {
                    endOne(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        postgresByItsLock().ifPresent(process -> end("postgres", process, "INT"));
    }

    private void endOne(Path file) {
        var name = file.getFileName().toString().replace(".pid", "");
        var pidFile = new PidFile(file);
        if (name.equals("supervisor")) {
            return;
        }
        pidFile.alive().ifPresent(process -> end(name, process, name.equals("postgres") ? "INT" : "TERM"));
        pidFile.delete();
    }

    private void end(String name, ProcessHandle process, String signal) {
        board.say("  ending " + name + " that an earlier run left behind (process " + process.pid() + ")");
        Signals.end(process, signal, GRACE);
    }

    private Optional<ProcessHandle> postgresByItsLock() {
        var data = layout.data("postgres").toAbsolutePath();
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
