package vn.ocop.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    private Path folder;

    @Test
    void twoBuildsOfTheSameTimeAndSizeAreToldApart() throws IOException {
        assertThat(Fingerprint.of(jar("one"))).isNotEqualTo(Fingerprint.of(jar("two")));
        assertThat(Fingerprint.of(jar("one"))).isEqualTo(Fingerprint.of(jar("one")));
    }

    private Path jar(String content) throws IOException {
        var jar = Files.writeString(folder.resolve("service.jar"), content);
        return Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    }
}
