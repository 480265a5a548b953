package vn.ocop.web.idempotency;

import java.time.Instant;
import java.util.Optional;

/// The answers given so far, by person and key.
public interface AnswerRecords {
    /// What was answered under this key, if anything was.
    Optional<Remembered> find(String person, String key);

    /// Remembers an answer inside the running transaction. Waits for a transaction that is about to
    /// remember the same key.
    ///
    /// @return false if the key is taken
    boolean remember(String person, String key, Remembered answer);

    /// Forgets up to `limit` answers given before that instant.
    ///
    /// @return how many
    int forget(Instant before, int limit);

    /// An answer and the digest of the request that it answered.
    record Remembered(String requestHash, Recorded<?> answer) {}
}
