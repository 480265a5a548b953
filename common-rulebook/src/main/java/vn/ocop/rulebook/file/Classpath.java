package vn.ocop.rulebook.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The rulebooks that are shipped with the program.
record Classpath(ClassLoader loader) implements RulebookSource {
    @Override
    public String read(String path) throws IOException {
        try (var stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                throw new FileNotFoundException("there is no such file");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
