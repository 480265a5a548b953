package vn.ocop.inspector.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LifecyclePagesTest {
    private static final Pattern ARROW = Pattern.compile("(?m)^ {4}(\\w+) --> (\\w+): (\\w+)$");
    private final LifecyclePages pages = LifecyclePages.load();

    @Test
    void aRowIsReadWhole() {
        assertThat(pages.steps())
                .contains(new LegalStep(
                        "candidate",
                        "RANKED",
                        "RANKED",
                        "DECLINE",
                        List.of("DECISION_PREPARER", "DECISION_SIGNER"),
                        "DECLINED",
                        "ocop.certificate.declined.v1"))
                .contains(new LegalStep(
                        "decision", "PREPARED", "PREPARED", "SIGN", List.of("DECISION_SIGNER"), "SIGNED", ""));
    }

    @Test
    void everyArrowOfEveryPageIsRead() throws IOException {
        for (var name :
                pages.steps().stream().map(LegalStep::lifecycle).distinct().toList()) {
            var arrows = ARROW.matcher(Files.readString(Path.of("../docs/lifecycles", name + ".md")))
                    .results()
                    .map(arrow -> arrow.group(1) + " " + arrow.group(3) + " " + arrow.group(2))
                    .toList();
            assertThat(pages.steps().stream()
                            .filter(step -> step.lifecycle().equals(name))
                            .map(step -> step.fromState() + " " + step.action() + " " + step.toState()))
                    .as(name)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(arrows);
        }
    }

    @Test
    void forAQueryTheRowsAreNamedLikeColumns() {
        assertThat(pages.json())
                .contains("\"from_state\":\"DRAFT\"")
                .contains("\"to_state\":")
                .contains("\"roles\":[\"SYSTEM\"]");
    }
}
