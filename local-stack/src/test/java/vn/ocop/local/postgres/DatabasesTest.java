package vn.ocop.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DatabasesTest {
    private static final Pattern SETTING = Pattern.compile("\\('(\\w*)', '(\\w+)', '(\\w+)'\\)");

    @Test
    void theContainersHaveTheSameRolesWithTheSameLimits() throws IOException {
        var script = Files.readString(Path.of("..", "docker", "databases.sql"));
        var said = new HashMap<String, Map<String, String>>();
        SETTING.matcher(script)
                .results()
                .forEach(setting -> said.computeIfAbsent(setting.group(1), _ -> new HashMap<>())
                        .put(setting.group(2), setting.group(3)));

        assertThat(said).isEqualTo(Databases.SETTINGS);
    }
}
