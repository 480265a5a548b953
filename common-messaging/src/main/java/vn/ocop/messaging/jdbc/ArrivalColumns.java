package vn.ocop.messaging.jdbc;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.messaging.Payload;
import vn.ocop.messaging.inbox.Arrival;

/// A whole record in the columns of a row, to be read once more later.
final class ArrivalColumns {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private ArrivalColumns() {}

    static String json(Map<String, String> headers) {
        return JSON.writeValueAsString(headers);
    }

    static Arrival arrival(ResultSet row) throws SQLException {
        var key = row.getBytes("key");
        return new Arrival(
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                key == null ? null : ByteBuffer.wrap(key),
                Payload.of(row.getBytes("payload")),
                JSON.readValue(row.getString("headers"), HEADERS));
    }
}
