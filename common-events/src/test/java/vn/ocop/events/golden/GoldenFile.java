package vn.ocop.events.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A generated file that stands in the repository and must be what the generator says.
public record GoldenFile(Path path) {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    /// A file named from this module's folder.
    public static GoldenFile inModule(String name) {
        return new GoldenFile(MODULE.resolve(name));
    }

    /// Fails when the file is not exactly `generated`; with `-Dgolden.update=true` writes it instead.
    public void mustBe(String generated) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, generated);
        }
        assertThat(path)
                .as("%s, written anew with -Dgolden.update=true", path)
                .content()
                .isEqualTo(generated);
    }
}
