package vn.ocop.inspector.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The lifecycles as the pages in `docs/lifecycles` tell them: what was promised, not what a service's code does. The
/// services' tests compare the one with the other.
public final class LifecyclePages {
    private static final List<String> NAMES = List.of(
            "candidate",
            "certificate",
            "complaint",
            "decision",
            "district-review",
            "dossier",
            "inspection",
            "misuse-report",
            "proposal",
            "provincial-ranking",
            "recording");
    private static final Pattern INITIAL = Pattern.compile("\\[\\*] --> (\\w+)");
    private static final Pattern ROW =
            Pattern.compile("\\| (\\w+) \\| (\\w+) \\| ([A-Z_, ]+) \\| (\\w+) \\| [^|]+ \\| (?:`([^`]+)`|–) \\|");
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private final List<LegalStep> steps;

    private LifecyclePages(List<LegalStep> steps) {
        this.steps = steps;
    }

    /// Reads the pages from the class path.
    public static LifecyclePages load() {
        return new LifecyclePages(
                NAMES.stream().flatMap(name -> rows(name, page(name))).toList());
    }

    /// All rows of all lifecycles.
    public List<LegalStep> steps() {
        return steps;
    }

    /// The rows for a query: an array of objects with the names of columns.
    public String json() {
        return JSON.writeValueAsString(steps);
    }

    private static Stream<LegalStep> rows(String name, String page) {
        var initial = INITIAL.matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        return ROW.matcher(page)
                .results()
                .map(row -> new LegalStep(
                        name,
                        initial,
                        row.group(1),
                        row.group(2),
                        List.of(row.group(3).split(", ")),
                        row.group(4),
                        Objects.requireNonNullElse(row.group(5), "")));
    }

    private static String page(String name) {
        var resource = "/lifecycles/" + name + ".md";
        try (var in = Objects.requireNonNull(LifecyclePages.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
