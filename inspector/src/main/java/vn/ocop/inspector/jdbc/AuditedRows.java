package vn.ocop.inspector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.ocop.audit.CheckpointFolder;
import vn.ocop.audit.jdbc.JdbcLedger;

/// The rows that a service's audit covers, as they are now, and its ledger. Which tables and keys these are is said
/// here,
/// not asked of the database that is being checked.
public final class AuditedRows {
    private static final Map<String, List<String>> OF_EVERY_SERVICE = Map.of(
            "grant_held", List.of("grant_id"),
            "policy", List.of("province_code", "version"),
            "unit", List.of("code", "valid_from"),
            "event_journal", List.of("event_id"));
    private static final Map<Service, Map<String, List<String>>> OF_ONE = Map.of(
            Service.REGISTRATION,
                    Map.of(
                            "producer", List.of("id"),
                            "product", List.of("id"),
                            "evidence", List.of("producer_id", "sha256"),
                            "dossier", List.of("id"),
                            "dossier_history", List.of("dossier_id", "version")),
            Service.EVALUATION,
                    Map.of(
                            "dossier", List.of("id"),
                            "round", List.of("id"),
                            "council", List.of("id"),
                            "session", List.of("id"),
                            "attendance_note", List.of("session_id", "version"),
                            "review", List.of("id"),
                            "review_history", List.of("review_id", "version"),
                            "sheet", List.of("id"),
                            "closed_pass", List.of("review_id", "number")),
            Service.CERTIFICATION,
                    Map.of(
                            "candidate", List.of("dossier_id"),
                            "proposal", List.of("id"),
                            "decision", List.of("id"),
                            "decision_product", List.of("decision_id", "position"),
                            "certificate", List.of("id"),
                            "number_register", List.of("issuer", "year", "number"),
                            "step", List.of("subject", "version")));

    private final Databases databases;

    public AuditedRows(Databases databases) {
        this.databases = databases;
    }

    /// The digests of all rows by table and key.
    public Map<String, Map<String, String>> digests(Service service) {
        var tables = new LinkedHashMap<>(OF_EVERY_SERVICE);
        tables.putAll(Objects.requireNonNull(OF_ONE.get(service)));
        var digests = new LinkedHashMap<String, Map<String, String>>();
        try (var connection = databases.connect(service)) {
            for (var table : tables.entrySet()) {
                digests.put(table.getKey(), read(connection, table.getKey(), table.getValue()));
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("rows of " + service.id(), e);
        }
        return digests;
    }

    private static Map<String, String> read(Connection connection, String table, List<String> keys)
            throws SQLException {
        var columns = keys.stream().map(key -> "facts ->> '" + key + "'").collect(Collectors.joining(", "));
        var query = "SELECT concat_ws(' ', " + columns + "), encode(sha256(convert_to(facts::text, 'UTF8')), 'hex')"
                + " FROM (SELECT jsonb_strip_nulls(to_jsonb(t)) AS facts FROM " + table + " t) kept";
        var digests = new HashMap<String, String>();
        try (var statement = connection.createStatement()) {
            statement.execute("SET timezone = 'UTC'"); // as the digests were made
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    digests.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return digests;
    }

    /// The service's chains and checkpoints.
    public JdbcLedger ledger(Service service) {
        return new JdbcLedger(databases.of(service));
    }

    /// What the service exported; empty where that is out of reach from here.
    public Optional<CheckpointFolder> sealedOutside(Service service) {
        return databases.audit().map(folder -> new CheckpointFolder(folder.resolve(service.id())));
    }
}
