package vn.ocop.inspector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.ocop.audit.CheckpointFolder;
import vn.ocop.audit.jdbc.JdbcLedger;

/// The rows that a service's audit covers, as they are now, and its ledger. Which tables these are is said by
/// [AuditedTables], not asked of the database that is being checked.
public final class AuditedRows {
    private final Databases databases;

    public AuditedRows(Databases databases) {
        this.databases = databases;
    }

    /// The digests of all rows by table and key.
    public Map<String, Map<String, String>> digests(Service service) {
        var tables = AuditedTables.of(service);
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
