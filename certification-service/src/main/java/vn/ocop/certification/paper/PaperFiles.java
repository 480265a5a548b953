package vn.ocop.certification.paper;

/// The files of papers, by their SHA-256. None ever changes.
public interface PaperFiles {
    /// Keeps a file, within the caller's transaction.
    ///
    /// @return its SHA-256 in hexadecimal digits
    String keep(byte[] file);

    /// The file of a hash that was kept.
    ///
    /// @throws IllegalStateException for a file that is not there or no longer has its hash
    byte[] get(String sha256);
}
