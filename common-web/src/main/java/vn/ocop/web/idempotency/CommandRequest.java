package vn.ocop.web.idempotency;

import java.util.function.Supplier;

/// The request behind a command: its `Idempotency-Key` and a digest of all that it asks for (method, path,
/// query, `If-Match`, body). Declare it as an argument of a controller's method; without the key the answer is 400.
public final class CommandRequest {
    private final String key;
    private final Supplier<String> hash;

    public CommandRequest(String key, Supplier<String> hash) {
        this.key = key;
        this.hash = hash;
    }

    public String key() {
        return key;
    }

    /// SHA-256 in hexadecimal; to be asked for once the body has been read.
    public String hash() {
        return hash.get();
    }

    /// The same request with content that is not JSON, such as an uploaded file's digest, counted in.
    public CommandRequest with(String contentDigest) {
        return new CommandRequest(key, () -> RequestHash.of(hash.get(), contentDigest));
    }
}
