package vn.ocop.journeys.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import vn.ocop.rulebook.file.RulebookFiles;

/// A decision that will replace the rules of 2026 one day and is on record already, as data beside the real rulebooks:
/// the same rules under another name. Whoever reads rulebooks finds these files before those that are shipped.
public final class ComingLaw {
    /// Its rulebook.
    public static final String ID = "vn-coming";

    private static final String EARLIER = "vn-2026";
    private static final String FROM = "inForceFrom: ";

    private ComingLaw() {}

    /// Writes it down for the services.
    ///
    /// @param from the day from which it is in force
    /// @return the option of their JVMs by which they find it
    static String inForceFrom(LocalDate from) {
        var forServices = Path.of("target", "coming-law").toAbsolutePath();
        write(from, forServices);
        // The invariants are checked in this JVM, by the same rules.
        write(from, Path.of("target", "test-classes").toAbsolutePath());
        return "-Xbootclasspath/a:" + forServices;
    }

    private static void write(LocalDate from, Path folder) {
        var rules = shipped(EARLIER + "/rulebook.yaml");
        var since =
                rules.lines().filter(line -> line.startsWith(FROM)).findFirst().orElseThrow();
        keep(folder, "index.yaml", shipped("index.yaml").replace(EARLIER + "]", EARLIER + ", " + ID + "]"));
        keep(folder, EARLIER + "/rulebook.yaml", rules.replace(since, since + "\ninForceBefore: " + from));
        keep(folder, ID + "/rulebook.yaml", rules.replace(since, FROM + from));
        keep(folder, ID + "/criteria.csv", shipped(EARLIER + "/criteria.csv"));
    }

    /// A file of the rulebooks as they are shipped, also where an earlier run wrote its own.
    private static String shipped(String name) {
        try {
            var resources =
                    RulebookFiles.class.getProtectionDomain().getCodeSource().getLocation();
            var path = Path.of(resources.toURI());
            if (Files.isDirectory(path)) {
                return Files.readString(path.resolve("rulebooks").resolve(name));
            }
            try (var jar = FileSystems.newFileSystem(path)) {
                return Files.readString(jar.getPath("rulebooks", name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Path folder, String name, String text) {
        try {
            var file = folder.resolve("rulebooks").resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
