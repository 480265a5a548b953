package vn.ocop.local.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ocop.local.process.Program;

/// Runs `initdb`: UTF-8 everywhere, passwords asked for on every connection.
record InitialDatabase(Path home, Path data, Path log, boolean durable) {
    void create(Path passwordFile) {
        var command = new ArrayList<>(Root.withoutRights());
        command.addAll(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + PostgresServer.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        if (!durable) {
            command.add("--no-sync");
        }
        var process = new Program("initdb", command, Map.of("LC_ALL", "C"), log).start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("initdb failed, see " + log);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("initdb was interrupted", e);
        }
    }
}
