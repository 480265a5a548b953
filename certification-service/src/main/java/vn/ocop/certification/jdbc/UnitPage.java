package vn.ocop.certification.jdbc;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// A page of what some units hold in one table, in the order of its ids.
///
/// @param after id of the last row shown before
record UnitPage(
        Set<String> units,
        @Nullable Enum<?> state,
        @Nullable UUID after,
        int rows) {
    StatementSpec of(JdbcClient jdbc, String table) {
        return where(jdbc, table, "true");
    }

    /// Of those, what also meets this condition, whose parameters the caller sets.
    StatementSpec where(JdbcClient jdbc, String table, String condition) {
        return jdbc.sql("""
                SELECT * FROM %s
                WHERE unit_code = ANY (:units) AND (:state::text IS NULL OR state = :state)
                  AND (:after::uuid IS NULL OR id > :after) AND %s
                ORDER BY id LIMIT :rows""".formatted(table, condition))
                .param("units", units.toArray(String[]::new))
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("rows", rows);
    }
}
