package vn.ocop.local.postgres;

import java.util.ArrayList;
import java.util.List;

/// How a server runs.
///
/// @param durable whether a commit is on disk before it is acknowledged; only throw-away test data may go without
public record PostgresSettings(int port, boolean durable, int maxConnections) {
    /// The settings as options of the `postgres` program. The durable ones are said even where they are the default:
    /// they are a promise of the system.
    List<String> options() {
        var onDisk = durable ? "on" : "off";
        var options = new ArrayList<String>();
        for (var setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=" + onDisk,
                "synchronous_commit=" + onDisk,
                "full_page_writes=" + onDisk,
                "max_connections=" + maxConnections,
                "shared_buffers=128MB",
                "max_wal_size=1GB",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC",
                "tcp_keepalives_idle=10",
                "tcp_keepalives_interval=5",
                "tcp_keepalives_count=3")) {
            options.add("-c");
            options.add(setting);
        }
        return options;
    }
}
