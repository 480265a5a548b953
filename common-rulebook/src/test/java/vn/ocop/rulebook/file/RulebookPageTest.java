package vn.ocop.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.rulebook.Rulebook;

/// The pages in `docs/rulebooks` say what the files say. `-Dgolden.update=true` writes them anew.
class RulebookPageTest {
    @ParameterizedTest
    @MethodSource("ids")
    void thePageSaysWhatTheFilesSay(String id) throws IOException {
        assertPage(id, new RulebookPage(RulebookFiles.load().get(id)).markdown());
    }

    @Test
    void theCalendarsPageSaysWhatItsFileSays() throws IOException {
        assertPage("calendar", new CalendarPage(CalendarFile.load()).markdown());
    }

    private static void assertPage(String name, String text) throws IOException {
        var page = repository().resolve("docs/rulebooks").resolve(name + ".md");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(Objects.requireNonNull(page.getParent()));
            Files.writeString(page, text);
        }
        assertThat(page).content().isEqualTo(text);
    }

    static Stream<String> ids() {
        return RulebookFiles.load().all().stream().map(Rulebook::id);
    }

    private static Path repository() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".editorconfig")))
                .findFirst()
                .orElseThrow();
    }
}
