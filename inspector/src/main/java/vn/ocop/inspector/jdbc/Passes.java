package vn.ocop.inspector.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The closed passes of evaluation-service.
public final class Passes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String QUERY = """
            SELECT p.review_id, p.number, d.facts ->> 'rulebook' AS rulebook,
                   (d.facts #>> '{product,setNumber}')::int AS set_number,
                   (p.judgement #>> '{pass,sum}')::int AS sum, (p.judgement #>> '{pass,count}')::int AS count,
                   coalesce((SELECT l.nearest_box FROM policy l
                             WHERE l.province_code = d.facts #>> '{place,provinceCode}'
                               AND l.version = (d.facts ->> 'policyVersion')::int), false) AS nearest_box,
                   (p.judgement ->> 'bandStars')::int AS band_stars, (p.judgement ->> 'stars')::int AS stars,
                   (SELECT jsonb_agg(s.ticks) FROM sheet s
                    WHERE s.review_id = p.review_id AND s.pass = p.number
                      AND (s.invalidated_at IS NULL OR s.invalidated_at > p.closed_at)) AS sheets
            FROM closed_pass p
            JOIN review r ON r.id = p.review_id
            JOIN dossier d ON d.id = r.dossier_id
            """;
    private final Databases databases;

    public Passes(Databases databases) {
        this.databases = databases;
    }

    /// All of them.
    public List<ClosedPass> all() {
        return databases
                .of(Service.EVALUATION)
                .sql(QUERY)
                .query((row, number) -> pass(row))
                .list();
    }

    private static ClosedPass pass(ResultSet row) throws SQLException {
        return new ClosedPass(
                row.getObject("review_id", UUID.class),
                row.getInt("number"),
                row.getString("rulebook"),
                row.getInt("set_number"),
                row.getBoolean("nearest_box"),
                row.getInt("sum"),
                row.getInt("count"),
                row.getInt("band_stars"),
                row.getInt("stars"),
                JSON.readTree(row.getString("sheets"))
                        .valueStream()
                        .map(Passes::ticks)
                        .toList());
    }

    private static Map<String, Integer> ticks(JsonNode sheet) {
        var ticks = new LinkedHashMap<String, Integer>();
        sheet.forEach(
                tick -> ticks.put(tick.path("code").asString(), tick.path("box").asInt()));
        return ticks;
    }
}
