package vn.ocop.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.local.postgres.PostgresBinaries;
import vn.ocop.local.postgres.PostgresServer;
import vn.ocop.local.postgres.PostgresSettings;
import vn.ocop.local.process.Ports;

class LeftBehindIT {
    @TempDir
    private Path folder;

    @Test
    void aServerWhoseSupervisorWasKilledIsEndedInOrderAndItsDataKept() throws SQLException {
        var said = new ArrayList<String>();
        var layout = new Layout(folder, folder);
        var server = new PostgresServer(
                PostgresBinaries.unpackedBelow(layout.cache("programs")),
                layout.data("postgres"),
                layout.log("postgres"),
                new PostgresSettings(Ports.free(), true, 20));
        try (var orphan = server.process(layout.pid("postgres"))) {
            orphan.start();
            run(server, "CREATE TABLE kept (n int)");
            layout.pid("postgres").delete();

            new LeftBehind(layout, said::add).end();

            assertThat(orphan.alive()).isFalse();
            assertThat(said).singleElement().asString().contains("postgres");
        }
        try (var next = server.process(layout.pid("postgres"))) {
            next.start();
            run(server, "INSERT INTO kept VALUES (1)");
        }
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
