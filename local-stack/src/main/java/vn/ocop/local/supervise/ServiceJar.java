package vn.ocop.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.local.process.JavaProgram;
import vn.ocop.local.process.Program;

/// A service's built jar, unpacked beside its libraries: that starts faster, and a start-up cache needs it.
record ServiceJar(Service service, Path jar) {
    /// The jar that Maven built, if it is there.
    static Optional<ServiceJar> of(Service service, Path project) {
        var target = project.resolve(service.module()).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (var jars = Files.newDirectoryStream(target, service.module() + "-*-boot.jar")) {
            for (var jar : jars) {
                return Optional.of(new ServiceJar(service, jar));
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fingerprint() {
        return Fingerprint.of(jar);
    }

    /// Unpacks it below the folder unless this build is there already, and answers the jar to start.
    Path unpackedBelow(Path folder, String build, Path log) {
        var unpacked = folder.resolve(service.module());
        var mark = unpacked.resolve("build");
        try {
            if (!Files.exists(mark) || !Files.readString(mark).equals(build)) {
                deleteAll(unpacked);
                unpack(unpacked, log);
                Files.writeString(mark, build);
            }
            return unpacked.resolve(jar.getFileName()).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(Path unpacked, Path log) throws IOException {
        var command = List.of(
                JavaProgram.java(),
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                unpacked.toString());
        try {
            int exit = new Program("unpack", command, Map.of(), log).start().waitFor();
            if (exit != 0) {
                throw new IOException(jar + " cannot be unpacked, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
