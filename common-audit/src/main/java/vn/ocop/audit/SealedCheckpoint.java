package vn.ocop.audit;

/// A checkpoint as it was signed.
///
/// @param jws compact JWS (RFC 7515), ES256; its payload is the checkpoint as JSON
public record SealedCheckpoint(Checkpoint checkpoint, String jws) {
    /// What the next checkpoint refers to.
    public String hash() {
        return Hashes.of(jws);
    }
}
