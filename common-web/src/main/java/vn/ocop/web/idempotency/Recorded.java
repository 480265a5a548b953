package vn.ocop.web.idempotency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The answer of a command as it stands in the database and goes over the wire, the first time and every time.
///
/// @param <T> the view in the body, which the OpenAPI document reads off the controller
@SuppressWarnings("UnusedTypeParameter")
public final class Recorded<T> {
    private final int status;
    private final @Nullable String location;
    private final @Nullable String etag;
    private final byte[] body;

    public Recorded(int status, @Nullable String location, @Nullable String etag, byte[] body) {
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = body.clone();
    }

    public int status() {
        return status;
    }

    public @Nullable String location() {
        return location;
    }

    public @Nullable String etag() {
        return etag;
    }

    /// JSON in UTF-8; empty for 204.
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "Recorded " + status + ", " + body.length + " bytes, hash " + Arrays.hashCode(body);
    }
}
