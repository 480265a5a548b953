package vn.ocop.certification.paper;

import java.time.Instant;
import java.util.List;

/// Signs papers in the name of the People's Committee. Where the private key is, only its holder knows.
public interface Signer {
    /// The file, and behind it as a revision of its own a signature (PAdES baseline B) that permits no further change.
    byte[] sign(byte[] pdf, Instant at);

    /// Whether its key is a trial key, which proves nothing: papers say so.
    boolean isTrial();

    /// SHA-256 of the signer's certificate in hexadecimal digits.
    String key();

    /// The signer's certificate and those above it, as PEM.
    List<String> chain();
}
