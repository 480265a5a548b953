package vn.ocop.inspector.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// The services' journals of what they told.
public final class JournalBook {
    private final Databases databases;

    public JournalBook(Databases databases) {
        this.databases = databases;
    }

    /// Has one stream told again, from its first event.
    ///
    /// @return how many events were marked
    public int reemit(Service service, UUID stream, String person, String because) {
        return databases
                .of(service)
                .sql("SELECT reemit(?, NULL, NULL, ?, ?)")
                .params(stream, person, because)
                .query(Integer.class)
                .single();
    }

    /// Has all told again that was told in `[since, before)`.
    ///
    /// @return how many events were marked
    public int reemit(Service service, Instant since, Instant before, String person, String because) {
        return databases
                .of(service)
                .sql("SELECT reemit(NULL, ?, ?, ?, ?)")
                .params(since.atOffset(ZoneOffset.UTC), before.atOffset(ZoneOffset.UTC), person, because)
                .query(Integer.class)
                .single();
    }
}
