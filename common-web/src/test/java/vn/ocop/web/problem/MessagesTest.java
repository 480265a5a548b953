package vn.ocop.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void everyMessageIsThereInBothLanguages() throws IOException {
        assertThat(load("vi").stringPropertyNames()).isEqualTo(load("en").stringPropertyNames());
    }

    @Test
    void noMessageHoldsAnApostropheThatTheFormatterWouldSwallow() throws IOException {
        assertThat(load("vi").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(load("en").values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Properties load(String language) throws IOException {
        var file = "/messages_" + language + ".properties";
        try (var stream = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var messages = new Properties();
            messages.load(reader);
            return messages;
        }
    }
}
