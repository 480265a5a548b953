package vn.ocop.journeys.running;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The file in which the services read by how much their clock is ahead of the real time.
record AheadFile(Path file) {
    /// The file of a system that is about to start, which says nothing yet.
    static AheadFile of(String system) {
        try {
            var folder = Files.createDirectories(Path.of("target", "clocks").toAbsolutePath());
            var file = folder.resolve(system);
            Files.deleteIfExists(file);
            return new AheadFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        return file.toString();
    }

    Duration said() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file)) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says it at once for all services: nobody reads half a file.
    void say(Duration ahead) {
        try {
            var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), ahead.toString());
            Files.move(next, file, REPLACE_EXISTING, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
