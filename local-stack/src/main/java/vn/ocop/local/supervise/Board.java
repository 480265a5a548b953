package vn.ocop.local.supervise;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Shows how the stack stands: a line for each change to whoever watches, and the whole in a file for `./ocop status`.
final class Board {
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Path file;
    private final PrintStream watcher;
    private final InstantSource clock;

    Board(Path file, PrintStream watcher, InstantSource clock) {
        this.file = file;
        this.watcher = watcher;
        this.clock = clock;
    }

    synchronized void show(Unit unit, UnitState state, long pid, int restarts) {
        var since = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        lines.put(unit.name(), new Line(unit.name(), state, pid, restarts, since, unit.address()));
        write();
    }

    synchronized void say(String text) {
        watcher.println(text);
        watcher.flush();
    }

    private void write() {
        var text = lines.values().stream().map(Line::text).collect(Collectors.joining());
        try {
            Files.createDirectories(file.getParent());
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Line(String name, UnitState state, long pid, int restarts, String since, String address) {
        String text() {
            return String.join("\t", name, state.name(), pid + "", restarts + "", since, address) + "\n";
        }
    }
}
