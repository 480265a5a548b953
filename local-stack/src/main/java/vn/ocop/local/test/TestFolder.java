package vn.ocop.local.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.ocop.local.process.PidFile;
import vn.ocop.local.process.Signals;

/// The folder of one test stack below the system's temporary folder. It knows which JVM made it and which servers run
/// in it, so that the next stack clears away what a killed JVM left behind.
record TestFolder(Path path) {
    private static final String PREFIX = "ocop-test-stack-";

    static TestFolder create() {
        try {
            clearLeftovers();
            var folder = new TestFolder(Files.createTempDirectory(PREFIX));
            folder.pid("owner").write(ProcessHandle.current());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the unpacked programs are kept between runs.
    static Path cache() {
        return Path.of(System.getProperty("java.io.tmpdir"), "ocop-programs-" + System.getProperty("user.name"));
    }

    Path of(String name) {
        return path.resolve(name);
    }

    void delete() {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A server may still be writing its last line; the next stack clears the rest away.
            path.toFile().deleteOnExit();
        }
    }

    /// Where the number of a process that belongs to this folder is kept.
    PidFile pid(String name) {
        return new PidFile(path.resolve(name + ".pid"));
    }

    private static void clearLeftovers() throws IOException {
        try (var folders = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (var path : folders) {
                new TestFolder(path).clearUnlessOwned();
            }
        }
    }

    private void clearUnlessOwned() {
        if (Files.exists(path.resolve("owner.pid")) && pid("owner").alive().isEmpty()) {
            for (var name : List.of("broker", "postgres")) {
                pid(name).alive().ifPresent(Signals::kill);
            }
            delete();
        }
    }
}
