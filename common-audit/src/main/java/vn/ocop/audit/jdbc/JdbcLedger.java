package vn.ocop.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.CheckpointSeal;
import vn.ocop.audit.Head;
import vn.ocop.audit.Ledger;
import vn.ocop.audit.SealedCheckpoint;

/// The tables that the triggers write, and the checkpoints.
public final class JdbcLedger implements Ledger {
    /// The same number in every service's own database.
    private static final long LOCK = 0x6f63_6f70_0000_0002L;

    private final JdbcClient jdbc;

    public JdbcLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayISeal() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Head> heads() {
        return jdbc.sql("SELECT chain, seq, hash FROM chain_head ORDER BY chain")
                .query((row, _) -> new Head(row.getInt("chain"), row.getLong("seq"), hex(row, "hash")))
                .list();
    }

    @Override
    public Optional<SealedCheckpoint> last() {
        return jdbc.sql("SELECT jws FROM checkpoint ORDER BY number DESC LIMIT 1")
                .query(String.class)
                .optional()
                .flatMap(CheckpointSeal::read);
    }

    @Override
    public void keep(SealedCheckpoint sealed) {
        jdbc.sql("INSERT INTO checkpoint (number, at, jws) VALUES (?, ?, ?)")
                .params(sealed.checkpoint().number(), sealed.checkpoint().at().atOffset(ZoneOffset.UTC), sealed.jws())
                .update();
    }

    @Override
    public List<SealedCheckpoint> checkpointsAfter(long number) {
        return jdbc
                .sql("SELECT jws FROM checkpoint WHERE number > ? ORDER BY number")
                .param(number)
                .query((row, _) -> CheckpointSeal.read(Objects.requireNonNull(row.getString("jws"))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void read(Consumer<AuditEntry> reader) {
        jdbc.sql("SELECT * FROM audit_entry ORDER BY chain, seq").query(row -> {
            reader.accept(entry(row));
        });
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getInt("chain"),
                row.getLong("seq"),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("what"),
                row.getString("key"),
                row.getString("act"),
                row.getString("by_person"),
                hex(row, "digest"),
                hex(row, "hash"));
    }

    private static String hex(ResultSet row, String column) throws SQLException {
        return HexFormat.of().formatHex(row.getBytes(column));
    }
}
