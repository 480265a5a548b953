package vn.ocop.registration.evidence;

import java.nio.file.Path;

/// Where the bytes of the files lie, each under its SHA-256.
public interface FileStore {
    /// Keeps the bytes; on return they survive a loss of power. Keeping them twice is keeping them once.
    ///
    /// @return lower-case hexadecimal digest
    String keep(byte[] bytes);

    /// Where the bytes lie.
    ///
    /// @throws IllegalStateException if they are not there
    Path find(String sha256);
}
