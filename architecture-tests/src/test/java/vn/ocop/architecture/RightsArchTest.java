package vn.ocop.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.architecture.source.Sources;

/// The services' database roles may do with their tables what the code does, and no more. What is granted follows
/// from the triggers and from a list in `db/roles/afterMigrate.sql`; here both are held against the statements in
/// the sources.
class RightsArchTest {
    private static final String GRANTS = "common-messaging/src/main/resources/db/roles/afterMigrate.sql";
    private static final Pattern EMPTIED = Pattern.compile("(?s)emptied +CONSTANT[^\\[]*\\[\\] := ARRAY\\[(.*?)\\]");
    private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");
    private static final Pattern CREATED = Pattern.compile("(?i)create table (\\w+)");
    private static final Pattern APPEND_ONLY =
            Pattern.compile("(?i)before update or delete or truncate on (\\w+)\\s+for each statement");
    private static final Pattern UPDATED = Pattern.compile("(?i)\\bupdate\\s+(\\w+)");
    private static final Pattern DELETED = Pattern.compile("(?i)\\bdelete from\\s+(\\w+)");
    /// To lock a row takes the same right as to change it.
    private static final Pattern LOCKED =
            Pattern.compile("(?i)\\bfrom (\\w+) [^;\"]*\\bfor (?:no key )?(?:update|share)\\b");
    private static final Pattern REPLACED = Pattern.compile("(?is)^(\\w+)\\b.*\\bdo update\\b.*");

    @ParameterizedTest
    @ValueSource(strings = {"registration", "evaluation", "certification"})
    void whatNoCodeChangesIsAppendOnly(String service) {
        var unchanged = all(CREATED, migrations(service));
        unchanged.removeAll(all(APPEND_ONLY, migrations(service)));
        var code = code(service);
        unchanged.removeAll(all(UPDATED, code));
        unchanged.removeAll(all(DELETED, code));
        unchanged.removeAll(all(LOCKED, code));
        unchanged.removeAll(replaced(code));

        assertThat(unchanged)
                .as("tables of which no code changes a row; the audit's triggers change the heads of the chains")
                .containsExactly("chain_head");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration", "evaluation", "certification"})
    void onlyWhatTheCodeEmptiesMayBeEmptied(String service) {
        var list = EMPTIED.matcher(text(List.of(GRANTS), ".sql")).results().findFirst();
        var granted = all(QUOTED, list.orElseThrow().group(1));
        granted.retainAll(all(CREATED, migrations(service)));

        assertThat(granted).isEqualTo(all(DELETED, code(service)));
    }

    private static String migrations(String service) {
        return text(below(service, "/src/main/resources/db"), ".sql");
    }

    private static String code(String service) {
        return text(below(service, "/src/main/java"), ".java");
    }

    private static List<String> below(String service, String folder) {
        return Stream.of("common-messaging", "common-web", "common-audit", service + "-service")
                .map(module -> module + folder)
                .toList();
    }

    private static Set<String> all(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text)
                .results()
                .forEach(found -> names.add(found.group(1).toLowerCase(Locale.ROOT)));
        return names;
    }

    private static Set<String> replaced(String code) {
        var names = new TreeSet<String>();
        Arrays.stream(code.split("(?i)insert into "))
                .flatMap(rest -> REPLACED.matcher(rest).results())
                .forEach(found -> names.add(found.group(1).toLowerCase(Locale.ROOT)));
        return names;
    }

    private static String text(List<String> places, String ending) {
        return places.stream()
                .map(Sources.repository()::resolve)
                .flatMap(RightsArchTest::files)
                .filter(file -> file.toString().endsWith(ending))
                .sorted()
                .map(RightsArchTest::read)
                .collect(joining("\n"));
    }

    private static Stream<Path> files(Path place) {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
