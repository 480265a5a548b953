package vn.ocop.events.docs;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Properties;

/// What a field means: its record's `@param`, else `fields.properties` under `Record.field` or `field`.
final class Meanings {
    private final Comments comments;
    private final Properties common = new Properties();

    Meanings(Comments comments) {
        this.comments = comments;
        try (var file = Objects.requireNonNull(Meanings.class.getResourceAsStream("/docs/fields.properties"))) {
            common.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(RecordComponent field) {
        var type = field.getDeclaringRecord();
        var own = comments.of(type).components().get(field.getName());
        if (own != null) {
            return own;
        }
        var key = type.getSimpleName() + "." + field.getName();
        var meaning = common.getProperty(key, common.getProperty(field.getName()));
        if (meaning == null) {
            throw new NoSuchElementException("nothing says what " + key + " means");
        }
        return meaning;
    }
}
