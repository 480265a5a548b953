package vn.ocop.local.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import vn.ocop.local.postgres.Database;

class SharedStackIT {
    @Test
    void everyDatabaseIsFreshAndBelongsToARoleOfItsOwn() throws SQLException {
        var first = TestStack.database("registration");
        var second = TestStack.database("registration");

        assertThat(first).isNotEqualTo(second);
        assertThat(askFor("SHOW server_version_num", first)).startsWith("18");
        assertThat(askFor("SHOW statement_timeout", first)).isEqualTo("10s");
        assertThatThrownBy(() -> askFor("SELECT 1", new Database(second.url(), first.user(), first.password())))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theBrokerAnswersAndCreatesNoTopicByItself()
            throws ExecutionException, InterruptedException, java.util.concurrent.TimeoutException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestStack.bootstrapServers()))) {
            assertThat(admin.describeCluster().nodes().get(30, TimeUnit.SECONDS))
                    .hasSize(1);
        }
        assertThat(TestStack.kind()).containsAnyOf("embedded", "containers");
    }

    static String askFor(String query, Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
