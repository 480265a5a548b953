package vn.ocop.evaluation.complaint.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.complaint.Complaint;
import vn.ocop.evaluation.complaint.Complaint.About;
import vn.ocop.evaluation.complaint.ComplaintEntry;
import vn.ocop.evaluation.complaint.ComplaintState;
import vn.ocop.evaluation.complaint.Lodging;
import vn.ocop.evaluation.complaint.Lodging.Ground;
import vn.ocop.evaluation.complaint.Lodging.Way;
import vn.ocop.evaluation.complaint.Officer;
import vn.ocop.evaluation.complaint.Resolution;
import vn.ocop.evaluation.complaint.Resolution.Outcome;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.events.DossierId;
import vn.ocop.events.Tier;

/// Reads complaints from their rows.
final class ComplaintRow {
    private ComplaintRow() {}

    static Complaint read(ResultSet row, int number) throws SQLException {
        var lodging = new Lodging(
                Ground.valueOf(row.getString("ground")),
                row.getString("text"),
                Way.valueOf(row.getString("way")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("learned_on", LocalDate.class));
        return new Complaint(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                ComplaintState.valueOf(row.getString("state")),
                row.getObject("review_id", UUID.class),
                new About(new DossierId(row.getObject("dossier_id", UUID.class)), Tier.valueOf(row.getString("tier"))),
                row.getString("unit_code"),
                lodging,
                officer(row),
                row.getObject("accepted_on", LocalDate.class),
                row.getBoolean("complex"),
                settlement(row),
                new Act(
                        row.getString("changed_by"),
                        row.getString("changed_by_name"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_why")));
    }

    static ComplaintEntry entry(ResultSet row, int number) throws SQLException {
        var from = row.getString("from_state");
        return new ComplaintEntry(
                row.getLong("version"),
                row.getString("action"),
                from == null ? null : ComplaintState.valueOf(from),
                ComplaintState.valueOf(row.getString("to_state")),
                new Act(
                        row.getString("by_person"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("why")));
    }

    private static @Nullable Officer officer(ResultSet row) throws SQLException {
        var person = row.getString("officer");
        return person == null ? null : new Officer(person, row.getString("officer_name"));
    }

    private static @Nullable Resolution settlement(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Resolution(Outcome.valueOf(outcome), row.getString("grounds"), row.getString("consequence"));
    }
}
