package vn.ocop.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        var config = folder.resolve("config");
        Files.writeString(config, "OCOP_PORT_KAFKA=29092\nOCOP_PORT_POSTGRES=25432\n");

        var settings = Settings.of(Map.of("OCOP_PORT_KAFKA", "39092"), config);

        assertThat(settings.text("OCOP_PORT_KAFKA")).isEqualTo("39092");
        assertThat(settings.text("OCOP_PORT_POSTGRES")).isEqualTo("25432");
        assertThat(settings.text("OCOP_PORT_SIGN_IN", "8090")).isEqualTo("8090");
    }

    @Test
    void noFileIsNeeded() throws IOException {
        assertThat(Settings.of(Map.of(), folder.resolve("none")).text("OCOP_PORT_KAFKA"))
                .isEmpty();
    }
}
