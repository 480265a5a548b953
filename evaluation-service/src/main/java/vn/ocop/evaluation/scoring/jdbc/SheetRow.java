package vn.ocop.evaluation.scoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.evaluation.scoring.SealedSheet;
import vn.ocop.evaluation.scoring.Sheets.Draft;
import vn.ocop.evaluation.scoring.Tick;

/// Reads sheets from their rows. Ticks stand in an array, for `jsonb` objects do not keep the set's order.
final class SheetRow {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Ticked>> TICKS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> BOXES = new TypeReference<>() {};

    private SheetRow() {}

    /// One tick as it is stored.
    record Ticked(String code, int box, int points) {}

    static String written(Map<String, Tick> ticks) {
        return JSON.writeValueAsString(ticks.entrySet().stream()
                .map(tick -> new Ticked(
                        tick.getKey(), tick.getValue().box(), tick.getValue().points()))
                .toList());
    }

    static SealedSheet read(ResultSet row, int number) throws SQLException {
        return new SealedSheet(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getInt("pass"),
                row.getString("member"),
                row.getString("member_name"),
                ticks(row.getString("ticks")),
                row.getInt("total"),
                row.getString("hash"),
                row.getTimestamp("submitted_at").toInstant());
    }

    static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                JSON.readValue(row.getString("ticks"), BOXES),
                row.getTimestamp("saved_at").toInstant());
    }

    private static SequencedMap<String, Tick> ticks(String text) {
        var ticks = new LinkedHashMap<String, Tick>();
        JSON.readValue(text, TICKS).forEach(tick -> ticks.put(tick.code(), new Tick(tick.box(), tick.points())));
        return ticks;
    }
}
