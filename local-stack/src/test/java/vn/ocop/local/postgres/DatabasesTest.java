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
    private static final Pattern SETTING =
            Pattern.compile("ALTER ROLE ([a-z]+?)(|_app|_auditor) SET (\\w+) = '(\\w+)'");

    @Test
    void theContainersHaveTheSameRolesWithTheSameLimits() throws IOException {
        var script = Files.readString(Path.of("..", "docker", "databases.sql"));
        var said = new HashMap<String, Map<String, Map<String, String>>>();
        SETTING.matcher(script)
                .results()
                .forEach(setting -> said.computeIfAbsent(setting.group(1), _ -> new HashMap<>())
                        .computeIfAbsent(setting.group(2), _ -> new HashMap<>())
                        .put(setting.group(3), setting.group(4)));

        assertThat(said).containsOnlyKeys("registration", "evaluation", "certification");
        assertThat(said.values()).allMatch(Databases.SETTINGS::equals);
    }
}
