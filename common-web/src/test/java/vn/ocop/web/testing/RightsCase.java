package vn.ocop.web.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.postgres.Login;
import vn.ocop.local.test.TestStack;

/// What the roles of a service's database may do, tried on the migrated tables.
public abstract class RightsCase {
    private static final String NOT_ALLOWED = "42501";

    private final Database database;
    private final JdbcClient owner;

    /// @param database of the running service
    protected RightsCase(Database database) {
        this.database = database;
        this.owner = Owner.of(database).jdbc();
    }

    /// Some of the tables that must be append-only, whatever the migrations say.
    protected abstract Set<String> neverChanged();

    /// All tables whose rows the service takes away again.
    protected abstract Set<String> emptied();

    @Test
    void theServiceAddsToWhatIsAppendOnlyAndChangesNothingInIt() {
        var tables = appendOnly();
        assertThat(tables)
                .containsAll(neverChanged())
                .contains("event_journal", "audit_entry", "checkpoint", "reemission", "policy");

        for (var table : tables) {
            refused(
                    database.application(),
                    "UPDATE %1$s SET %2$s = %2$s".formatted(table, column(table)),
                    "DELETE FROM " + table,
                    "TRUNCATE " + table);
        }
    }

    @Test
    void theServiceSwitchesNothingOff() {
        for (var table : appendOnly()) {
            refused(
                    database.application(),
                    "ALTER TABLE " + table + " DISABLE TRIGGER ALL",
                    "ALTER TABLE " + table + " ADD COLUMN more text",
                    "DROP TABLE " + table);
        }
        refused(
                database.application(),
                "SET session_replication_role = replica",
                "SET ROLE " + database.owner().user(),
                "CREATE TABLE mine (id int)",
                "CREATE TEMP TABLE mine (id int)",
                "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "ALTER FUNCTION audit_row() SECURITY INVOKER",
                "DELETE FROM flyway_schema_history",
                "UPDATE flyway_schema_history SET success = success",
                "ALTER ROLE " + database.auditor().user() + " SUPERUSER");
    }

    @Test
    void auditEntriesComeFromTheTriggersAlone() {
        refused(
                database.application(),
                "INSERT INTO audit_entry SELECT * FROM audit_entry",
                "UPDATE chain_head SET seq = seq",
                "DELETE FROM chain_head",
                "SELECT nextval('audit_number')");
    }

    @Test
    void noRowsGoButThoseThatHaveServed() {
        assertThat(tablesWith(database.application(), "DELETE")).isEqualTo(emptied());
    }

    @Test
    void anAuditorReadsEverythingAndWritesNothing() {
        assertThat(tablesWith(database.auditor(), "SELECT")).isEqualTo(tablesWith(database.owner(), "SELECT"));
        for (var right : List.of("INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")) {
            assertThat(tablesWith(database.auditor(), right)).as(right).isEmpty();
        }
        refused(
                database.auditor(),
                "INSERT INTO told_stream SELECT * FROM told_stream",
                "DELETE FROM event_journal",
                "CREATE TABLE mine (id int)");
    }

    @Test
    void nobodyEntersTheDatabaseOfAnotherService() {
        var other = TestStack.database("other");

        for (var role : List.of(database.owner(), database.application(), database.auditor())) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> new Login(other.url(), role.user()).connect())
                    .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(NOT_ALLOWED));
        }
    }

    /// The tables with a trigger against any change, as the catalogue words it.
    private Set<String> appendOnly() {
        return new TreeSet<>(owner.sql("""
                        SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger
                        WHERE pg_get_triggerdef(oid) LIKE '% BEFORE DELETE OR UPDATE OR TRUNCATE ON % FOR EACH STATEMENT %'
                        """).query(String.class).list());
    }

    private Set<String> tablesWith(Login role, String right) {
        return new TreeSet<>(
                owner.sql("""
                        SELECT c.oid::regclass::text FROM pg_class c
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v')
                          AND has_table_privilege(?, c.oid, ?)
                        """).params(role.user(), right).query(String.class).list());
    }

    private String column(String table) {
        return owner.sql("SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0"
                        + " AND attidentity = '' ORDER BY attnum LIMIT 1")
                .param(table)
                .query(String.class)
                .single();
    }

    /// In autocommit, and where a role reads only by default, after it has set that aside.
    private static void refused(Login role, String... statements) {
        Stream.of(statements)
                .forEach(statement -> assertThatExceptionOfType(SQLException.class)
                        .as("%s as %s", statement, role.user())
                        .isThrownBy(() -> run(role, statement))
                        .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(NOT_ALLOWED)));
    }

    private static void run(Login role, String sql) throws SQLException {
        try (var connection = role.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET default_transaction_read_only = off");
            statement.execute(sql);
        }
    }
}
