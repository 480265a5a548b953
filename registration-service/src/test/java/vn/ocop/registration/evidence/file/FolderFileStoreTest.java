package vn.ocop.registration.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.registration.RegistrationSettings;

class FolderFileStoreTest {
    private static final byte[] BYTES = "evidence".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void keepsBytesUnderTheirDigest() throws IOException {
        var store = store();

        var sha256 = store.keep(BYTES);

        assertThat(store.keep(BYTES)).isEqualTo(sha256);
        assertThat(store.find(sha256)).hasBinaryContent(BYTES);
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void neverLeavesItsFolder() {
        assertThatThrownBy(() -> store().find("../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private FolderFileStore store() {
        return new FolderFileStore(new RegistrationSettings("", folder, ""));
    }
}
