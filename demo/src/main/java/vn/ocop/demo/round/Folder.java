package vn.ocop.demo.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        try {
            Files.createDirectories(PLACE);
            var file = Files.write(PLACE.resolve(name), paper);
            progress.say("¶  " + file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
