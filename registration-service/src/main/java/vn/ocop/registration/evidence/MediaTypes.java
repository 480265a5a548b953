package vn.ocop.registration.evidence;

/// Finds out what a file is by its bytes alone: neither its name nor what the sender says counts.
public interface MediaTypes {
    /// The media type of the bytes.
    String of(byte[] bytes);
}
