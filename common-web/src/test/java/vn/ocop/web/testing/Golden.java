package vn.ocop.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that says how something looks to others. `-Dgolden.update=true` writes it anew.
public final class Golden {
    private Golden() {}

    /// Compares the text with the file, or writes the file.
    public static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                var folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.writeString(file, actual);
            }
            assertThat(file).as("golden file, written by -Dgolden.update=true").exists();
            assertThat(actual)
                    .as("differs from %s; if it is meant to, run with -Dgolden.update=true", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
