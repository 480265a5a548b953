package vn.ocop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.architecture.source.Sources;

/// What the services put under audit and what the inspector compares are the same tables, with the same keys.
class AuditArchTest {
    private static final Pattern AUDITED = Pattern.compile("SELECT audit\\('(\\w+)', '\\w*', ([^)]*)\\)");

    @Test
    void theInspectorKnowsEveryAuditedTable() throws IOException {
        var migrated = new TreeSet<String>();
        for (var service : List.of("registration", "evaluation", "certification")) {
            migrated.addAll(audited(service));
        }
        assertThat(compared()).isEqualTo(migrated);
    }

    private static Set<String> compared() throws IOException {
        var list = Sources.repository().resolve("inspector/src/main/resources/audited-tables.txt");
        var lines = new TreeSet<String>();
        for (var line : Files.readAllLines(list)) {
            var rest = line.substring(line.indexOf(' '));
            var services = line.startsWith("every ")
                    ? Stream.of("registration", "evaluation", "certification")
                    : Stream.of(line.substring(0, line.indexOf(' ')));
            services.forEach(service -> lines.add(service + rest));
        }
        return lines;
    }

    private static Set<String> audited(String service) throws IOException {
        var folder = Sources.repository().resolve(service + "-service/src/main/resources/db/migration");
        var lines = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            files.map(AuditArchTest::text)
                    .flatMap(sql -> AUDITED.matcher(sql).results())
                    .forEach(found -> lines.add(service + " " + found.group(1) + " "
                            + found.group(2).replace("'", "").replace(",", "")));
        }
        return lines;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
