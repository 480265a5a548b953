package vn.ocop.web.paging;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The sort keys of the last row shown, in the order in which they were written.
public record Cursor(List<String> keys) {
    public Cursor {
        keys = List.copyOf(keys);
    }

    public String text(int position) {
        return read(position, Function.identity());
    }

    public long number(int position) {
        return read(position, Long::valueOf);
    }

    public UUID uuid(int position) {
        return read(position, UUID::fromString);
    }

    public Instant instant(int position) {
        return read(position, Instant::parse);
    }

    private <T> T read(int position, Function<String, T> reader) {
        try {
            return reader.apply(keys.get(position));
        } catch (IllegalArgumentException | DateTimeParseException | IndexOutOfBoundsException wrong) {
            throw Cursors.invalid();
        }
    }
}
