package vn.ocop.evaluation.minutes.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.minutes.Minutes;
import vn.ocop.evaluation.minutes.MinutesState;
import vn.ocop.evaluation.minutes.Part;
import vn.ocop.evaluation.minutes.Part.Subject;
import vn.ocop.evaluation.minutes.Signature;
import vn.ocop.evaluation.minutes.Signer;
import vn.ocop.events.DossierId;
import vn.ocop.events.Tier;

/// Reads minutes from their rows.
final class MinutesRow {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<About>> ABOUT = new TypeReference<>() {};
    private static final TypeReference<List<Signer>> SIGNERS = new TypeReference<>() {};
    private static final TypeReference<List<Signature>> SIGNATURES = new TypeReference<>() {};

    private MinutesRow() {}

    static Minutes read(ResultSet row, int number) throws SQLException {
        var drafted = new Act(
                row.getString("drafted_by"),
                row.getString("drafted_by_name"),
                row.getTimestamp("drafted_at").toInstant(),
                row.getString("reason"));
        return new Minutes(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                MinutesState.valueOf(row.getString("state")),
                row.getObject("session_id", UUID.class),
                row.getInt("number"),
                row.getString("unit_code"),
                row.getObject("held_on", LocalDate.class),
                JSON.readValue(row.getString("parts"), PARTS),
                row.getString("sha256"),
                JSON.readValue(row.getString("about"), ABOUT).stream()
                        .map(About::subject)
                        .toList(),
                JSON.readValue(row.getString("signers"), SIGNERS),
                JSON.readValue(row.getString("signatures"), SIGNATURES),
                row.getString("reason"),
                drafted,
                drafted);
    }

    static String written(List<Subject> subjects) {
        return JSON.writeValueAsString(subjects.stream()
                .map(subject ->
                        new About(subject.reviewId(), subject.dossierId().value(), subject.tier()))
                .toList());
    }

    /// A subject as it is stored.
    record About(UUID review, UUID dossier, Tier tier) {
        Subject subject() {
            return new Subject(review, new DossierId(dossier), tier);
        }
    }
}
