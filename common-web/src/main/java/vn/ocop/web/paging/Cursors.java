package vn.ocop.web.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.seal.Seal;

/// Writes and reads cursors: opaque to the client, sealed, and good for the list they come from only.
public final class Cursors {
    private static final String SEPARATOR = "\u001f";
    private static final int SEAL_LENGTH = 16;

    private final Seal seal;

    public Cursors(Seal seal) {
        this.seal = seal;
    }

    /// A cursor behind the row with these sort keys.
    ///
    /// @param list the list's name, with its filters where they matter
    public String write(String list, Object... keys) {
        var payload = Stream.of(keys)
                .map(String::valueOf)
                .collect(Collectors.joining(SEPARATOR))
                .getBytes(StandardCharsets.UTF_8);
        var mac = macOf(list, payload);
        var whole = Arrays.copyOf(mac, SEAL_LENGTH + payload.length);
        System.arraycopy(payload, 0, whole, SEAL_LENGTH, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /// The sort keys behind a cursor; empty for the first page.
    ///
    /// @throws Problem 400 if it was not written here, for this list
    public Optional<Cursor> read(String list, @Nullable String cursor) {
        return cursor == null ? Optional.empty() : Optional.of(open(list, bytesOf(cursor)));
    }

    /// The page of a list that is sorted by one id.
    ///
    /// @throws Problem 400 if the request's cursor was not written here, for this list
    public <T> Page<T> page(String list, PageRequest request, Rows<T> rows, Function<T, UUID> id) {
        var after = read(list, request.after()).map(cursor -> cursor.uuid(0)).orElse(null);
        return Page.of(rows.after(after), request, last -> write(list, id.apply(last)));
    }

    private Cursor open(String list, byte[] whole) {
        if (whole.length < SEAL_LENGTH) {
            throw invalid();
        }
        var payload = Arrays.copyOfRange(whole, SEAL_LENGTH, whole.length);
        if (!Seal.same(Arrays.copyOf(whole, SEAL_LENGTH), macOf(list, payload))) {
            throw invalid();
        }
        return new Cursor(List.of(new String(payload, StandardCharsets.UTF_8).split(SEPARATOR, -1)));
    }

    private byte[] macOf(String list, byte[] payload) {
        var name = (list + SEPARATOR + SEPARATOR).getBytes(StandardCharsets.UTF_8);
        var sealed = Arrays.copyOf(name, name.length + payload.length);
        System.arraycopy(payload, 0, sealed, name.length, payload.length);
        return Arrays.copyOf(seal.of(sealed), SEAL_LENGTH);
    }

    private static byte[] bytesOf(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException wrong) {
            throw invalid();
        }
    }

    static Problem invalid() {
        return Problems.plain(HttpStatus.BAD_REQUEST, "invalid-cursor");
    }

    /// Fetches [PageRequest#rows()] rows of a list.
    @FunctionalInterface
    public interface Rows<T> {
        /// The rows that follow.
        ///
        /// @param id of the last row shown before; null to begin
        List<T> after(@Nullable UUID id);
    }
}
