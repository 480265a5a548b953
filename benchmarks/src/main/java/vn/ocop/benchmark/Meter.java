package vn.ocop.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the machine and PostgreSQL have done so far: busy processor time, write-ahead log, commits.
record Meter(double busySeconds, long walBytes, long commits) {
    private static final double TICKS_PER_SECOND = 100;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<Integer> IDLE_COLUMNS = List.of(3, 4);

    static Meter read(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn,"
                        + " (SELECT sum(xact_commit) FROM pg_stat_database)::bigint")) {
            row.next();
            return new Meter(busy(), row.getLong(1), row.getLong(2));
        }
    }

    Meter since(Meter before) {
        return new Meter(busySeconds - before.busySeconds, walBytes - before.walBytes, commits - before.commits);
    }

    private static double busy() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            var columns = BLANKS.splitAsStream(lines.findFirst().orElseThrow()).toList();
            var ticks = 0L;
            for (var column = 1; column <= 8; column++) {
                ticks += IDLE_COLUMNS.contains(column - 1) ? 0 : Long.parseLong(columns.get(column));
            }
            return ticks / TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
