package vn.ocop.registration.producer.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.registration.producer.Producer;
import vn.ocop.registration.producer.Representative;

/// Reads a producer from its row.
final class ProducerRow {
    private ProducerRow() {}

    static Producer read(ResultSet row, int number) throws SQLException {
        return new Producer(
                new ProducerId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                ProducerKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("address"),
                row.getString("commune_code"),
                row.getString("account"),
                representative(row),
                row.getString("registered_by"),
                row.getTimestamp("registered_at").toInstant());
    }

    private static @Nullable Representative representative(ResultSet row) throws SQLException {
        var name = row.getString("representative_name");
        if (name == null) {
            return null;
        }
        return new Representative(
                name,
                row.getString("representative_hash"),
                row.getString("representative_phone"),
                row.getString("representative_email"));
    }
}
