package vn.ocop.messaging.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.postgres.Login;
import vn.ocop.local.test.TestStack;
import vn.ocop.messaging.it.TestService.Started;

/// What a service's role is granted follows from the tables, whoever added them and whenever.
class RolesIT {
    private static final String MESSAGING = "classpath:db/roles,classpath:db/messaging";

    private final Database database = TestStack.database("roles");

    @Test
    void aTableThatComesLaterNeedsNoGrantOfItsOwn() throws SQLException {
        migrate();
        run(database.owner(), "CREATE TABLE later (id int)");
        run(database.owner(), "CREATE TABLE kept (id int)");
        run(
                database.owner(),
                "CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON kept"
                        + " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()");
        assertRefused("INSERT INTO later VALUES (1)");

        migrate();

        run(database.application(), "INSERT INTO later VALUES (1)");
        run(database.application(), "UPDATE later SET id = 2");
        assertRefused("DELETE FROM later");
        run(database.application(), "INSERT INTO kept VALUES (1)");
        assertRefused("UPDATE kept SET id = 2");
    }

    @Test
    void aRightTooManyIsTakenBackAtTheNextStart() throws SQLException {
        migrate();
        run(
                database.owner(),
                "GRANT ALL ON event_journal TO " + database.application().user());
        run(database.owner(), "ALTER TABLE event_journal DISABLE TRIGGER event_journal_is_append_only");
        run(database.application(), "UPDATE event_journal SET actor = actor");

        migrate();

        assertRefused("UPDATE event_journal SET actor = actor");
        assertRefused("TRUNCATE event_journal");
    }

    @Test
    void aServiceThatOwnsItsTablesOrLacksARoleDoesNotStart() throws SQLException {
        var superuser = superuser();
        var owner = database.owner().user();
        var application = database.application().user();
        var auditor = database.auditor().user();

        assertThatThrownBy(() -> migrate(owner, auditor)).hasStackTraceContaining("roles of their own");
        assertThatThrownBy(() -> migrate(superuser, auditor)).hasStackTraceContaining("roles of their own");
        assertThatThrownBy(() -> migrate(application, owner)).hasStackTraceContaining("roles of their own");
        assertThatThrownBy(() -> migrate(application, "nobody"))
                .hasStackTraceContaining("the database role \"nobody\" is missing: create it as docs/runbook.md says");
    }

    @Test
    void aServiceThatDoesNotMigrateIsNotTheOwnerEither() {
        migrate();

        assertThatThrownBy(() -> startWithoutMigrating(database.owner(), MESSAGING))
                .hasStackTraceContaining("is, or can become, the owner")
                .hasStackTraceContaining("roles of their own");
    }

    @Test
    void aServiceThatDoesNotMigrateStartsOnceTheTablesAreNewEnough() {
        migrate();

        assertThatThrownBy(() -> startWithoutMigrating(database.application(), MESSAGING + ",classpath:db/effects"))
                .hasStackTraceContaining("the database is older than this service");
        startWithoutMigrating(database.application(), MESSAGING);
    }

    @Test
    void theMigrationsNoticeThatTheServerIsGoneAndMayTakeLong() {
        try (var service = TestService.start(
                new Started("roles", "1", database, TestStack.bootstrapServers(), false),
                "spring.flyway.locations=" + MESSAGING)) {
            var source = service.bean(Flyway.class).getConfiguration().getDataSource();
            var properties = ((SimpleDriverDataSource) source).getConnectionProperties();

            assertThat(properties).isEqualTo(Map.of("connectTimeout", "3", "tcpKeepAlive", "true"));
        }
    }

    private void startWithoutMigrating(Login role, String locations) {
        TestService.start(
                        new Started("roles", "1", database, TestStack.bootstrapServers(), false),
                        "spring.flyway.enabled=false",
                        "spring.flyway.locations=" + locations,
                        "spring.datasource.username=" + role.user(),
                        "spring.datasource.password=" + role.password())
                .close();
    }

    private String superuser() throws SQLException {
        try (var connection = database.owner().connect();
                var row = connection.createStatement().executeQuery("SELECT rolname FROM pg_roles WHERE rolsuper")) {
            row.next();
            return row.getString(1);
        }
    }

    private void migrate() {
        migrate(database.application().user(), database.auditor().user());
    }

    private void migrate(String application, String auditor) {
        var owner = database.owner();
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations(MESSAGING.split(","))
                .placeholders(Map.of("application", application, "auditor", auditor))
                .load()
                .migrate();
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> run(database.application(), sql)).hasMessageContaining("permission denied for table");
    }

    private static void run(Login role, String sql) throws SQLException {
        try (var connection = role.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
