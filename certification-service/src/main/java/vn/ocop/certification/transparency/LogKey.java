package vn.ocop.certification.transparency;

/// The key that signs the log's checkpoints. Where the private half is, only its holder knows.
public interface LogKey {
    /// The log's name, which is the key's name, too.
    String origin();

    /// `NAME+ID+KEY`, as witnesses are given it (C2SP signed-note).
    String verifierKey();

    /// The note: the text, an empty line, and the signature.
    ///
    /// @param text ends with a line break
    String sign(String text);

    /// A detached compact JWS (RFC 7515, appendix F; EdDSA) over a payload that is a whole JSON document.
    String detachedJws(byte[] payload);
}
