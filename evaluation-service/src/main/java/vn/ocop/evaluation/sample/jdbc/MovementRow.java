package vn.ocop.evaluation.sample.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.sample.Keeper;
import vn.ocop.evaluation.sample.Movement;
import vn.ocop.evaluation.sample.SampleStep;
import vn.ocop.evaluation.sample.Use;

/// A movement as it lies in the database, with the lot that it moved.
record MovementRow(UUID lot, Movement movement) {
    static MovementRow read(ResultSet row, int number) throws SQLException {
        var use = row.getString("used_for");
        var act = new Act(
                row.getString("moved_by"),
                row.getString("moved_by_name"),
                row.getTimestamp("moved_at").toInstant(),
                row.getString("reason"));
        var movement = new Movement(
                row.getInt("number"),
                SampleStep.valueOf(row.getString("step")),
                use == null ? null : Use.valueOf(use),
                row.getObject("quantity", Integer.class),
                row.getString("place"),
                row.getString("keeping"),
                receiver(row),
                act);
        return new MovementRow(row.getObject("lot_id", UUID.class), movement);
    }

    private static @Nullable Keeper receiver(ResultSet row) throws SQLException {
        var receiver = row.getString("receiver");
        return receiver == null ? null : new Keeper(receiver, row.getString("receiver_name"));
    }
}
