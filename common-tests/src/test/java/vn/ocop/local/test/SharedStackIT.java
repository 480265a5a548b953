package vn.ocop.local.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import vn.ocop.local.postgres.Login;

class SharedStackIT {
    @Test
    void everyDatabaseIsFreshAndBelongsToRolesOfItsOwn() throws SQLException {
        var first = TestStack.database("registration");
        var second = TestStack.database("registration");

        assertThat(first).isNotEqualTo(second);
        assertThat(askFor("SHOW server_version_num", first.application())).startsWith("18");
        assertThat(askFor("SHOW statement_timeout", first.application())).isEqualTo("10s");
        assertThat(askFor("SHOW default_transaction_read_only", first.auditor()))
                .isEqualTo("on");
        for (var role : List.of(first.owner(), first.application(), first.auditor())) {
            assertThatThrownBy(() -> askFor("SELECT 1", new Login(second.url(), role.user())))
                    .hasMessageContaining("permission denied for database");
        }
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

    static String askFor(String query, Login login) throws SQLException {
        try (var connection = login.connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
