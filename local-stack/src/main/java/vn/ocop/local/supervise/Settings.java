package vn.ocop.local.supervise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// What a person may set: environment variables, or lines of the same names in `.ocop/config`. The environment wins.
public final class Settings {
    private final Map<String, String> environment;
    private final Properties file;

    Settings(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    /// Reads the file, if there is one.
    public static Settings of(Map<String, String> environment, Path config) throws IOException {
        var file = new Properties();
        if (Files.exists(config)) {
            try (var reader = Files.newBufferedReader(config)) {
                file.load(reader);
            }
        }
        return new Settings(environment, file);
    }

    /// The setting's text; empty where nothing is set.
    public String text(String name) {
        return environment.getOrDefault(name, file.getProperty(name, ""));
    }

    public String text(String name, String otherwise) {
        var text = text(name);
        return text.isBlank() ? otherwise : text;
    }
}
