package vn.ocop.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.dossier.DossierAction;
import vn.ocop.registration.dossier.DossierState;
import vn.ocop.registration.notice.NoticeKind;
import vn.ocop.registration.notice.NoticeStatus;

class MessagesTest {
    @Test
    void everyMessageIsThereInBothLanguages() throws IOException {
        assertThat(messages("en").stringPropertyNames())
                .isEqualTo(messages("vi").stringPropertyNames());
    }

    @Test
    void everyStateAndDeedHasWords() throws IOException {
        var known = messages("vi").stringPropertyNames();
        for (var state : DossierState.values()) {
            assertThat(known).contains("state." + state);
        }
        for (var action : DossierAction.values()) {
            assertThat(known).contains("deed." + action);
        }
    }

    @Test
    void everyNoticeHasWords() throws IOException {
        var known = messages("vi").stringPropertyNames();
        for (var kind : NoticeKind.values()) {
            assertThat(known).contains("notice." + kind + ".subject", "notice." + kind + ".body");
        }
        for (var status : NoticeStatus.values()) {
            assertThat(known).contains("notice-status." + status);
        }
    }

    private static Properties messages(String language) throws IOException {
        var messages = new Properties();
        var file = MessagesTest.class.getResourceAsStream("/messages-registration_" + language + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
