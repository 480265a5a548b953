package vn.ocop.evaluation.review.jdbc;

import static vn.ocop.evaluation.review.jdbc.ReviewColumns.JSON;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.dossier.Dossier;
import vn.ocop.evaluation.review.Findings;
import vn.ocop.evaluation.review.HistoryEntry;
import vn.ocop.evaluation.review.Hold;
import vn.ocop.evaluation.review.Recusal;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewState;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.RankedDossier;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.events.Tier;

/// Reads reviews from their rows.
final class ReviewRow {
    private static final TypeReference<List<DocumentFacts>> DOCUMENTS = new TypeReference<>() {};
    private static final TypeReference<List<Recusal>> RECUSALS = new TypeReference<>() {};
    private static final TypeReference<List<Bar>> BARS = new TypeReference<>() {};
    private static final TypeReference<List<Seat>> SEATS = new TypeReference<>() {};

    private ReviewRow() {}

    static Review read(ResultSet row, int number) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                ReviewState.valueOf(row.getString("state")),
                Tier.valueOf(row.getString("tier")),
                row.getString("unit_code"),
                dossier(row),
                new Hold(
                        row.getString("claimed_by"),
                        row.getString("claimed_name"),
                        row.getTimestamp("waiting_since").toInstant()),
                session(row),
                row.getInt("pass"),
                JSON.readValue(row.getString("findings"), Findings.class),
                JSON.readValue(row.getString("recusals"), RECUSALS),
                JSON.readValue(row.getString("bars"), BARS),
                new Act(
                        row.getString("changed_by"),
                        row.getString("changed_by_name"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_why")));
    }

    static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        var from = row.getString("from_state");
        return new HistoryEntry(
                row.getLong("version"),
                row.getString("action"),
                from == null ? null : ReviewState.valueOf(from),
                ReviewState.valueOf(row.getString("to_state")),
                new Act(
                        row.getString("by_person"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("why")));
    }

    private static Dossier dossier(ResultSet row) throws SQLException {
        return new Dossier(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                JSON.readValue(row.getString("facts"), RankedDossier.class),
                JSON.readValue(row.getString("documents"), DOCUMENTS));
    }

    private static @Nullable Session session(ResultSet row) throws SQLException {
        var id = row.getObject("session_id", UUID.class);
        if (id == null) {
            return null;
        }
        return new Session(
                id,
                row.getLong("session_version"),
                council(row),
                row.getObject("round_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                Set.of((String[]) row.getArray("present").getArray()));
    }

    private static Council council(ResultSet row) throws SQLException {
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
}
