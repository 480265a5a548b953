package vn.ocop.inspector;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import vn.ocop.inspector.events.EventLog;
import vn.ocop.inspector.jdbc.Access;
import vn.ocop.inspector.jdbc.Databases;

/// Shows the events: `./ocop events` follows all of them, `./ocop events DOSSIER` one dossier's, and
/// `./ocop events --summary [FROM]` counts what was told and applied.
public final class Events {
    private static final String DEFAULT_BROKER = "localhost:19092";

    private Events() {}

    /// Shows what the first argument asks for; without one, everything, and goes on until interrupted.
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var broker = System.getenv().getOrDefault("OCOP_KAFKA", DEFAULT_BROKER);
        var wanted = arguments.length == 0 ? "" : arguments[0];
        try (var log = new EventLog(broker, Databases.ofEnvironment(Access.AUDITOR), InstantSource.system(), out)) {
            if (wanted.equals("--summary")) {
                log.summary(arguments.length > 1 ? Instant.parse(arguments[1]) : Instant.EPOCH);
            } else {
                log.follow(wanted, arguments.length > 1 && arguments[1].equals("--once"));
            }
        }
    }
}
