package vn.ocop.inspector.events;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import vn.ocop.inspector.jdbc.Databases;

/// Prints events as lines: when, what, where it lies, and after how long each consumer applied it.
public final class EventLog implements AutoCloseable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Topics topics;
    private final Databases databases;
    private final PrintStream out;

    public EventLog(String bootstrapServers, Databases databases, PrintStream out) {
        this.topics = new Topics(bootstrapServers);
        this.databases = databases;
        this.out = out;
    }

    /// Prints what is there in the order of telling.
    ///
    /// @param stream a dossier's identifier or its beginning; empty for all
    /// @param once ends there instead of following what comes
    public void follow(String stream, boolean once) {
        print(topics.untilNow(), stream);
        while (!once && !Thread.currentThread().isInterrupted()) {
            print(topics.next(), stream);
        }
    }

    /// Prints counts and latencies of what was told from a moment on.
    public void summary(Instant from) {
        var events = topics.untilNow().stream()
                .filter(event -> !event.told().isBefore(from))
                .toList();
        out.print(new Summary(databases, events).text());
    }

    @Override
    public void close() {
        topics.close();
    }

    private void print(List<Located> events, String stream) {
        var wanted = events.stream()
                .filter(event -> event.stream().toString().startsWith(stream))
                .sorted(Comparator.comparing(Located::told).thenComparingLong(Located::seq))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        var readers = new Readers(databases, wanted);
        wanted.forEach(event -> out.printf(
                "%s  %-38s %s #%d  %s[%d]@%d  %s%n",
                TIME.format(event.told()),
                event.type(),
                event.stream(),
                event.seq(),
                event.topic(),
                event.partition(),
                event.offset(),
                readers.words(event)));
    }
}
