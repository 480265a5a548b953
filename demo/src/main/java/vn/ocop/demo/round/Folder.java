package vn.ocop.demo.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where the demo puts papers for people to look at: below `.ocop/demo`, or where `OCOP_DEMO_FOLDER` says.
final class Folder {
    private static final Path PLACE = Path.of(System.getenv().getOrDefault("OCOP_DEMO_FOLDER", ".ocop/demo"))
            .toAbsolutePath();

    private final Progress progress;

    Folder(Progress progress) {
        this.progress = progress;
    }

    /// Keeps a paper and says where.
    void keep(String name, byte[] paper) {
        progress.say("¶  " + write(PLACE, name, paper));
    }

    /// Keeps papers together.
    ///
    /// @return where
    Path keepAll(String name, Map<String, byte[]> papers) {
        var place = PLACE.resolve(name);
        papers.forEach((paper, content) -> write(place, paper, content));
        return place;
    }

    private static Path write(Path place, String name, byte[] paper) {
        try {
            Files.createDirectories(place);
            return Files.write(place.resolve(name), paper);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
