package vn.ocop.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ocop.local.process.PidFile;
import vn.ocop.local.process.Program;
import vn.ocop.local.process.ServerProcess;

/// One PostgreSQL server: its programs, its data folder, and how it is reached.
public final class PostgresServer {
    public static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path home;
    private final Path data;
    private final Path log;
    private final PostgresSettings settings;

    /// A server that is not started yet.
    ///
    /// @param home the unpacked programs
    /// @param data the data folder; kept, and created on the first start
    public PostgresServer(Path home, Path data, Path log, PostgresSettings settings) {
        this.home = home;
        this.data = data.toAbsolutePath();
        this.log = log.toAbsolutePath();
        this.settings = settings;
    }

    /// Creates the data folder unless it is there. Checksums are on, as everywhere since version 18.
    public void initialise() {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(data.getParent());
            var password = Files.createTempFile(data.getParent(), "first", ".txt");
            Files.writeString(password, SUPERUSER + "\n");
            new InitialDatabase(home, data, log, settings.durable()).create(password);
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be created: " + data, e);
        }
    }

    public Program program() {
        var command = new ArrayList<>(Root.withoutRights());
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString()));
        command.addAll(settings.options());
        return new Program("postgres", command, Map.of("LC_ALL", "C"), log, "INT");
    }

    /// Initialises the folder and hands out the process, not yet started.
    public ServerProcess process(PidFile pidFile) {
        initialise();
        return new ServerProcess(program(), this::ready, PATIENCE, pidFile);
    }

    public boolean ready() {
        try (var connection = superuser("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?connectTimeout=2&loginTimeout=2", SUPERUSER, SUPERUSER);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    /// The process that holds the data folder, as the server itself notes it; it may be long gone.
    public Path lockFile() {
        return data.resolve("postmaster.pid");
    }
}
