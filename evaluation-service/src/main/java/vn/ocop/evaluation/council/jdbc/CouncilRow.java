package vn.ocop.evaluation.council.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.Session;

/// Reads councils and sessions from their rows.
final class CouncilRow {
    /// The columns of a session `s` and its council `c`.
    static final String COLUMNS = """
            s.version as session_version, s.round_id, s.held_on, s.present, s.council_id, s.seats, c.version as
                council_version, c.unit_code, c.decision_number, c.decided_on, c.issued_by, c.in_force_from,
                c.in_force_until""";

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Seat>> SEATS = new TypeReference<>() {};

    private CouncilRow() {}

    static Council council(ResultSet row) throws SQLException {
        return new Council(
                row.getObject("council_id", UUID.class),
                row.getLong("council_version"),
                row.getString("unit_code"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("issued_by"),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("in_force_until", LocalDate.class),
                JSON.readValue(row.getString("seats"), SEATS));
    }

    /// The session of a row that has one.
    static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("session_id", UUID.class),
                row.getLong("session_version"),
                council(row),
                row.getObject("round_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                Set.of((String[]) row.getArray("present").getArray()));
    }
}
