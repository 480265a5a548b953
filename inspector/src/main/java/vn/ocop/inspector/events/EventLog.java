package vn.ocop.inspector.events;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.Inboxes;

/// Prints events as lines: when, what, where it lies, and after how long each consumer applied it. What a consumer
/// has not applied yet is printed once more when it has.
public final class EventLog implements AutoCloseable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    /// While something waits, the lag is said this often.
    private static final Duration LAG_INTERVAL = Duration.ofSeconds(5);

    private final Topics topics;
    private final Readers readers;
    private final InstantSource clock;
    private final PrintStream out;

    public EventLog(String bootstrapServers, Databases databases, InstantSource clock, PrintStream out) {
        this.topics = new Topics(bootstrapServers);
        this.readers = new Readers(new Inboxes(databases)::appliedAt);
        this.clock = clock;
        this.out = out;
    }

    /// Prints what is there in the order of telling, and how far each consumer is behind.
    ///
    /// @param stream a dossier's identifier or its beginning; empty for all
    /// @param once ends there instead of following what comes
    public void follow(String stream, boolean once) {
        var follower = new Follower(readers);
        print(follower, topics.untilNow(), stream);
        var said = sayLag(follower);
        while (!once && !Thread.currentThread().isInterrupted()) {
            print(follower, topics.next(), stream);
            if (!follower.waiting().isEmpty() && !clock.instant().isBefore(said.plus(LAG_INTERVAL))) {
                said = sayLag(follower);
            }
        }
    }

    /// Prints counts and latencies of what was told from a moment on.
    public void summary(Instant from) {
        var events = topics.untilNow().stream()
                .filter(event -> !event.told().isBefore(from))
                .toList();
        out.print(new Summary(readers.of(events)).text());
    }

    @Override
    public void close() {
        topics.close();
    }

    private void print(Follower follower, List<Located> arrived, String stream) {
        var wanted = arrived.stream()
                .filter(event -> event.stream().toString().startsWith(stream))
                .toList();
        var now = clock.instant();
        follower.news(wanted).forEach(reception -> out.println(line(reception, now)));
    }

    private Instant sayLag(Follower follower) {
        var now = clock.instant();
        out.println(new Lag(follower.waiting()).words(now));
        return now;
    }

    static String line(Reception reception, Instant now) {
        var event = reception.event();
        return "%s  %-38s %s #%d  %s[%d]@%d  %s"
                .formatted(
                        TIME.format(event.told()),
                        event.type(),
                        event.stream(),
                        event.seq(),
                        event.topic(),
                        event.partition(),
                        event.offset(),
                        reception.words(now));
    }
}
