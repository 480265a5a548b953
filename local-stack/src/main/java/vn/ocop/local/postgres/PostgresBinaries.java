package vn.ocop.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// The PostgreSQL programs of this platform, unpacked once from the archive on the class path.
public final class PostgresBinaries {
    private PostgresBinaries() {}

    /// The folder with `bin`, `lib` and `share`, unpacked below the cache if it is not there yet.
    /// Several processes may ask at once: one unpacks, the others wait.
    public static Path unpackedBelow(Path cache) {
        var home = cache.resolve("postgres-" + fingerprint()).toAbsolutePath();
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(cache);
            try (var channel = FileChannel.open(
                            cache.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(home)) {
                    unpack(home);
                }
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked below " + cache, e);
        }
    }

    private static void unpack(Path home) throws IOException {
        var unfinished = Files.createTempDirectory(home.getParent(), "unpacking");
        var archive = PostgresBinaries.class.getResourceAsStream("/" + archiveName());
        if (archive == null) {
            throw new IOException("no PostgreSQL for this platform: " + archiveName() + " is not on the class path");
        }
        try (var in = new BufferedInputStream(archive)) {
            TarArchive.unpack(in, unfinished);
        }
        Files.move(unfinished, home);
    }

    private static String fingerprint() {
        var archive = PostgresBinaries.class.getResource("/" + archiveName());
        return archive == null ? "none" : Integer.toHexString(archive.toString().hashCode());
    }

    static String archiveName() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return "postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
