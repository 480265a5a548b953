package vn.ocop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.complaint.ComplaintAction;
import vn.ocop.evaluation.complaint.ComplaintState;
import vn.ocop.evaluation.explanation.Difference;
import vn.ocop.evaluation.explanation.Step;
import vn.ocop.evaluation.minutes.MinutesState;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.evaluation.review.ReviewState;
import vn.ocop.evaluation.scoring.Block;
import vn.ocop.rulebook.SheetProblem;

class MessagesTest {
    @Test
    void everyMessageIsThereInBothLanguages() throws IOException {
        assertThat(messages("en").stringPropertyNames())
                .isEqualTo(messages("vi").stringPropertyNames());
    }

    @Test
    void everyStateActionAndFaultHasWords() throws IOException {
        var known = messages("vi").stringPropertyNames();
        for (var state : ReviewState.values()) {
            assertThat(known).contains("state." + state, "minutes.state." + state);
        }
        for (var action : ReviewAction.values()) {
            assertThat(known).contains("action." + action);
        }
        for (var block : Block.Kind.values()) {
            assertThat(known).contains("block." + block);
        }
        for (var step : Step.Kind.values()) {
            assertThat(known).contains("explanation." + step);
        }
        for (var difference : Difference.Kind.values()) {
            assertThat(known).contains("difference." + difference);
        }
        for (var state : MinutesState.values()) {
            assertThat(known).contains("state." + state);
        }
        for (var state : ComplaintState.values()) {
            assertThat(known).contains("state." + state);
        }
        for (var action : ComplaintAction.values()) {
            assertThat(known).contains("action." + action);
        }
        for (var fault : SheetProblem.Kind.values()) {
            assertThat(known).contains("sheet." + fault);
        }
    }

    private static Properties messages(String language) throws IOException {
        var messages = new Properties();
        var file = MessagesTest.class.getResourceAsStream("/messages-evaluation_" + language + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
