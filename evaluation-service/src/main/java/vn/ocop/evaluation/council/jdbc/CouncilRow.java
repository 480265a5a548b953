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
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Seat>> SEATS = new TypeReference<>() {};

    private CouncilRow() {}

    static Council council(ResultSet row) throws SQLException {
        return new Council(
                row.getObject("council_id", UUID.class),
                row.getString("unit_code"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                JSON.readValue(row.getString("seats"), SEATS));
    }

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
