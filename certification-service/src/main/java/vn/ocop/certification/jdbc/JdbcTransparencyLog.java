package vn.ocop.certification.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.certification.transparency.Growth;
import vn.ocop.certification.transparency.Head;
import vn.ocop.certification.transparency.Leaf;
import vn.ocop.certification.transparency.TransparencyLog;

/// Tables `log_pending`, `log_leaf`, `log_node` and `log_checkpoint`.
@Component
final class JdbcTransparencyLog implements TransparencyLog {
    private static final long LOCK = 0x6f63_6f70_0000_0040L;

    private final JdbcClient jdbc;

    JdbcTransparencyLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void tell(UUID certificateId, long certificateVersion, SortedMap<String, Object> fact) {
        jdbc.sql("INSERT INTO log_pending (certificate_id, certificate_version, fact) VALUES (?, ?, ?)")
                .params(certificateId, certificateVersion, JsonMapper.shared().writeValueAsBytes(fact))
                .update();
    }

    @Override
    public boolean mayGrow() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Waiting> take(int atMost) {
        return jdbc.sql("""
                WITH taken AS (DELETE FROM log_pending WHERE id IN (SELECT id FROM log_pending ORDER BY id LIMIT ?)
                  RETURNING *)
                SELECT * FROM taken ORDER BY id""")
                .param(atMost)
                .query((row, _) -> new Waiting(
                        row.getObject("certificate_id", UUID.class), row.getLong("certificate_version"), fact(row)))
                .list();
    }

    @Override
    public void grow(List<Waiting> facts, Growth growth, Head head, Instant at) {
        long index = head.size() - facts.size();
        for (var fact : facts) {
            jdbc.sql("INSERT INTO log_leaf VALUES (?, ?, ?, ?, ?)")
                    .params(
                            index++,
                            fact.certificateId(),
                            fact.certificateVersion(),
                            fact.fact().getBytes(StandardCharsets.UTF_8),
                            at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        growth.added()
                .forEach((place, hash) -> jdbc.sql("INSERT INTO log_node VALUES (?, ?, ?)")
                        .params(place.level(), place.position(), hash)
                        .update());
        jdbc.sql("INSERT INTO log_checkpoint VALUES (?, ?, ?, ?)")
                .params(
                        head.size(),
                        Base64.getDecoder().decode(head.encodedRoot()),
                        head.note(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public byte[] at(int level, long position) {
        return jdbc.sql("SELECT hash FROM log_node WHERE level = ? AND position = ?")
                .params(level, position)
                .query((row, _) -> row.getBytes("hash"))
                .single();
    }

    @Override
    public Optional<Head> head() {
        return jdbc.sql("SELECT * FROM log_checkpoint ORDER BY size DESC LIMIT 1")
                .query(JdbcTransparencyLog::headOf)
                .optional();
    }

    @Override
    public List<Leaf> leaves(long from, int atMost) {
        return jdbc.sql("SELECT * FROM log_leaf WHERE leaf_index >= ? ORDER BY leaf_index LIMIT ?")
                .params(from, atMost)
                .query(JdbcTransparencyLog::leaf)
                .list();
    }

    @Override
    public Optional<Leaf> newest(UUID certificateId) {
        return jdbc.sql("SELECT * FROM log_leaf WHERE certificate_id = ? ORDER BY certificate_version DESC LIMIT 1")
                .param(certificateId)
                .query(JdbcTransparencyLog::leaf)
                .optional();
    }

    private static Head headOf(ResultSet row, int number) throws SQLException {
        var root = Base64.getEncoder().encodeToString(row.getBytes("root"));
        return new Head(row.getLong("size"), root, row.getString("note"));
    }

    private static Leaf leaf(ResultSet row, int number) throws SQLException {
        return new Leaf(
                row.getLong("leaf_index"),
                row.getObject("certificate_id", UUID.class),
                row.getLong("certificate_version"),
                fact(row),
                new Row(row).instant("entered_at"));
    }

    private static String fact(ResultSet row) throws SQLException {
        return new String(row.getBytes("fact"), StandardCharsets.UTF_8);
    }
}
