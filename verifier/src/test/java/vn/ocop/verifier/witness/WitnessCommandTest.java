package vn.ocop.verifier.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessCommandTest {
    private static final int TRUE = 0;
    private static final int REFUSED = 1;
    private static final int UNCHECKED = 2;

    @TempDir
    private Path folder = Path.of("");

    private final TestLog log = new TestLog();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void seesThreeEntries() {
        log.hold("a", "b", "c");
        assertThat(look()).isEqualTo(TRUE);
    }

    @AfterEach
    void endTheLog() {
        log.close();
    }

    @Test
    void aLogThatOnlyGrowsIsConsistent() {
        log.hold("a", "b", "c", "d", "e", "f", "g");
        assertThat(look("--everything")).isEqualTo(TRUE);
        log.hold("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(look()).isEqualTo(TRUE);
        assertThat(said()).contains("8 mục");
    }

    @Test
    void aRewrittenEntryIsRefusedThoughTheLogSignedIt() {
        log.hold("a", "B", "c", "d");

        assertThat(look()).isEqualTo(REFUSED);
        assertThat(said()).contains("TỪ CHỐI", "the first 3 of 4 entries are not those of before");
    }

    @Test
    void aShortenedLogIsRefused() {
        log.hold("a", "b");

        assertThat(look()).isEqualTo(REFUSED);
        assertThat(said()).contains("it had 3 entries, it has 2");
    }

    @Test
    void anotherHeadOfTheSameSizeIsRefused() {
        log.hold("a", "b", "C");

        assertThat(look()).isEqualTo(REFUSED);
        assertThat(said()).contains("two heads of the same size: 3");
    }

    @Test
    void aRefusedHeadIsNotRemembered() {
        log.hold("a", "B", "c", "d");
        assertThat(look()).isEqualTo(REFUSED);
        assertThat(look()).isEqualTo(REFUSED);
        log.hold("a", "b", "c", "d");
        assertThat(look()).isEqualTo(TRUE);
    }

    @Test
    void aHeadOfAnotherKeyIsRefused() {
        try (var forger = new TestLog()) {
            forger.hold("a", "b", "c");

            assertThat(run(List.of(forger.root(), log.key(), file()))).isEqualTo(REFUSED);
            assertThat(said()).contains("not signed by");
        }
    }

    @Test
    void aKeptHeadThatSomebodyChangedIsRefused() throws IOException {
        Files.writeString(Path.of(file()), Files.readString(Path.of(file())).replace("\n3\n", "\n2\n"));

        assertThat(look()).isEqualTo(REFUSED);
    }

    @Test
    void whatDoesNotAnswerIsNotCalledTrue() {
        log.close();

        assertThat(look()).isEqualTo(UNCHECKED);
        assertThat(run(List.of())).isEqualTo(UNCHECKED);
        assertThat(run(List.of(log.root(), "no+00+key", file()))).isEqualTo(UNCHECKED);
    }

    private int look(String... options) {
        var arguments = new ArrayList<>(List.of(log.root(), log.key(), file()));
        arguments.addAll(List.of(options));
        return run(arguments);
    }

    private int run(List<String> arguments) {
        return new WitnessCommand().run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String file() {
        return folder.resolve("head").toString();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
