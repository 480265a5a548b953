package vn.ocop.inspector.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which tables the audit covers, and the columns of their keys: the lines of `audited-tables.txt`, each with the
/// service (or `every`), the table and the key's columns.
final class AuditedTables {
    private static final List<List<String>> LINES = read();

    private AuditedTables() {}

    /// The service's tables with their keys.
    static Map<String, List<String>> of(Service service) {
        var tables = new LinkedHashMap<String, List<String>>();
        LINES.stream()
                .filter(line -> List.of("every", service.id()).contains(line.getFirst()))
                .forEach(line -> tables.put(line.get(1), line.subList(2, line.size())));
        return tables;
    }

    private static List<List<String>> read() {
        try (var file = AuditedTables.class.getResourceAsStream("/audited-tables.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> List.of(line.split(" ", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
