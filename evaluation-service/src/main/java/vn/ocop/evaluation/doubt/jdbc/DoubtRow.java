package vn.ocop.evaluation.doubt.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.dossier.Bar.Ground;
import vn.ocop.evaluation.doubt.Doubt;
import vn.ocop.evaluation.doubt.Doubt.About;
import vn.ocop.evaluation.doubt.Doubt.Outcome;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.events.Tier;

/// Reads doubts from their rows.
final class DoubtRow {
    private DoubtRow() {}

    static Doubt read(ResultSet row, int number) throws SQLException {
        return new Doubt(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getInt("pass"),
                about(row),
                new Bar(row.getString("person"), Ground.valueOf(row.getString("ground"))),
                new Outcome(row.getInt("stars"), ReviewAction.valueOf(row.getString("action"))),
                without(row),
                row.getTimestamp("raised_at").toInstant(),
                settled(row));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                row.getObject("dossier_id", UUID.class),
                Tier.valueOf(row.getString("tier")),
                row.getString("unit_code"),
                row.getString("product_code"),
                row.getString("product"));
    }

    private static @Nullable Outcome without(ResultSet row) throws SQLException {
        var action = row.getString("action_without");
        return action == null ? null : new Outcome(row.getInt("stars_without"), ReviewAction.valueOf(action));
    }

    private static @Nullable Act settled(ResultSet row) throws SQLException {
        var by = row.getString("settled_by");
        return by == null
                ? null
                : new Act(
                        by,
                        row.getString("settled_by_name"),
                        row.getTimestamp("settled_at").toInstant(),
                        row.getString("consequence"));
    }
}
