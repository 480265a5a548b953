package vn.ocop.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.audit.jdbc.JdbcLedger;
import vn.ocop.local.test.TestStack;

/// Entries that the triggers write, and tamperings that the audit names.
class AuditIT {
    private DriverManagerDataSource source;
    private JdbcClient jdbc;
    private JdbcLedger ledger;
    private TransactionTemplate transactions;
    private CheckpointFolder folder;
    private SealingClerk clerk;

    @TempDir
    private Path data;

    @BeforeEach
    void start() {
        var database = TestStack.database("audit").owner();
        source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        Flyway.configure().dataSource(source).locations("db/audit").load().migrate();
        jdbc = JdbcClient.create(source);
        ledger = new JdbcLedger(jdbc);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        folder = new CheckpointFolder(data.resolve("sealed"));
        clerk = clerk(Map.of());
        jdbc.sql("CREATE TABLE thing (id int PRIMARY KEY, stars int, made_by text, at timestamptz DEFAULT now())")
                .update();
        jdbc.sql("INSERT INTO thing VALUES (1, 3, 'an')").update();
        run("SELECT audit('thing', 'made_by', 'id')");
    }

    @Test
    void everyChangeLeavesAnEntryWithWhoDidIt() {
        jdbc.sql("INSERT INTO thing VALUES (2, 4, 'binh')").update();
        jdbc.sql("UPDATE thing SET stars = 5 WHERE id = 2").update();
        jdbc.sql("DELETE FROM thing WHERE id = 1").update();

        var entries = new HashMap<Long, String>();
        ledger.read(entry -> entries.put(entry.number(), entry.act() + " " + entry.row() + " by " + entry.by()));
        assertThat(entries.values())
                .containsExactlyInAnyOrder(
                        "INSERT thing 1 by an",
                        "INSERT thing 2 by binh",
                        "UPDATE thing 2 by binh",
                        "DELETE thing 1 by an");
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsRolledBackLeavesNone() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO thing VALUES (2, 4, 'binh')").update();
            status.setRollbackOnly();
        });

        assertThat(findings()).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsRolledBackToASavepointLeavesNone() {
        transactions.executeWithoutResult(status -> {
            var before = status.createSavepoint();
            jdbc.sql("INSERT INTO thing VALUES (2, 4, 'binh')").update();
            status.rollbackToSavepoint(before);
            jdbc.sql("INSERT INTO thing VALUES (3, 4, 'binh')").update();
        });

        assertThat(findings()).isEmpty();
        assertThat(chainsOf("3")).hasSize(1);
    }

    @Test
    void aTransactionWritesToTheOneChainThatNoOtherHolds() throws SQLException {
        try (var other = source.getConnection();
                var busy = other.createStatement()) {
            other.setAutoCommit(false);
            busy.execute("SELECT pg_advisory_xact_lock(1633772649, n) FROM generate_series(0, 63) n WHERE n <> 7");
            busy.execute("UPDATE chain_head SET seq = seq WHERE chain <> 7");
            transactions.executeWithoutResult(status -> insertTwo());
            other.rollback();
        }

        assertThat(chainsOf("2")).containsExactly(7);
        assertThat(chainsOf("3")).containsExactly(7);
        assertThat(findings()).isEmpty();
    }

    private void insertTwo() {
        jdbc.sql("SET LOCAL lock_timeout = '2s'").update();
        jdbc.sql("INSERT INTO thing VALUES (2, 4, 'binh'), (3, 4, 'binh')").update();
    }

    private List<Integer> chainsOf(String row) {
        return jdbc.sql("SELECT chain FROM audit_entry WHERE key = ?")
                .param(row)
                .query((entry, _) -> entry.getInt("chain"))
                .list();
    }

    @Test
    void aColumnAddedLaterChangesNoDigest() {
        run("ALTER TABLE thing ADD COLUMN note text");

        assertThat(findings()).isEmpty();
    }

    @Test
    void onlyChangesAreSealedAndEachSealRefersToTheOneBefore() {
        clerk.seal();
        clerk.seal();
        jdbc.sql("UPDATE thing SET stars = 4").update();
        clerk.seal();
        clerk(Map.of("27/2020", 33L)).seal();

        assertThat(folder.checkpoints()).hasSize(3);
        assertThat(folder.checkpoints()).isEqualTo(ledger.checkpointsAfter(0));
        assertThat(folder.newest().orElseThrow().checkpoint().facts()).containsEntry("27/2020", 33L);
        assertThat(findings()).isEmpty();
    }

    @Test
    void entriesCannotBeChangedBySimplyTrying() {
        assertThatThrownBy(() -> run("DELETE FROM audit_entry")).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE thing SET stars = 5 WHERE id = 1                                    | thing 1 is not as audit entry
            INSERT INTO thing VALUES (7, 5, 'an')                                      | thing 7 was written behind
            DELETE FROM thing WHERE id = 2                                             | thing 2 is gone
            DELETE FROM audit_entry WHERE number = 2                                   | entries are missing
            DELETE FROM audit_entry WHERE number = 3                                   | its entries at number
            UPDATE audit_entry SET by_person = 'binh' WHERE key = '1'                  | is not as it was written
            UPDATE audit_entry SET hash = sha256('x') WHERE key = '1'                  | is not the one that was sealed
            UPDATE checkpoint SET jws = replace(jws, '.', '.e')                        | checkpoint 1 was deleted from the database, or is not what was signed
            DELETE FROM checkpoint                                                     | checkpoint 1 was deleted from the database
            """)
    void aTamperingIsNamed(String tampering, String finding) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("INSERT INTO thing VALUES (2, 4, 'binh')").update();
            jdbc.sql("UPDATE thing SET stars = 5 WHERE id = 2").update();
        });
        clerk.seal();
        assertThat(findings()).isEmpty();

        behindItsBack(tampering);

        assertThat(findings()).anyMatch(found -> found.contains(finding));
    }

    private List<String> findings() {
        return new LedgerAudit(ledger, folder)
                .findings(Map.of(
                        "thing",
                        jdbc
                                .sql(
                                        "SELECT id, encode(sha256(convert_to(jsonb_strip_nulls(to_jsonb(t))::text, 'UTF8')),"
                                                + " 'hex') AS digest FROM thing t, (SELECT set_config('timezone', 'UTC', false)) z")
                                .query((row, _) -> Map.entry(row.getString("id"), row.getString("digest")))
                                .list()
                                .stream()
                                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private SealingClerk clerk(Map<String, Long> facts) {
        var key = AuditKey.keptIn(data.resolve("key.json"));
        return new SealingClerk("test", ledger, () -> facts, key, folder, transactions, InstantSource.system());
    }

    private void behindItsBack(String tampering) {
        run("ALTER TABLE thing DISABLE TRIGGER USER");
        run("ALTER TABLE audit_entry DISABLE TRIGGER USER");
        run("ALTER TABLE checkpoint DISABLE TRIGGER USER");
        assertThat(jdbc.sql(tampering).update()).isPositive();
    }

    private void run(String statement) {
        transactions.executeWithoutResult(_ ->
                jdbc.sql("DO $do$ BEGIN " + asPlpgsql(statement) + "; END $do$").update());
    }

    private static String asPlpgsql(String statement) {
        return statement.startsWith("SELECT ") ? "PERFORM " + statement.substring("SELECT ".length()) : statement;
    }
}
