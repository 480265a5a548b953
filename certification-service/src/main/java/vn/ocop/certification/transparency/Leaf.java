package vn.ocop.certification.transparency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// An entry of the log.
///
/// @param index its place, from 0
/// @param fact the canonical text that is hashed, in UTF-8
public record Leaf(long index, UUID certificateId, long certificateVersion, String fact, Instant enteredAt) {
    /// The bytes that are hashed.
    public byte[] bytes() {
        return fact.getBytes(StandardCharsets.UTF_8);
    }
}
