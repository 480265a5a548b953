package vn.ocop.web.version;

/// A view whose version is told as the `ETag` of the answer.
public interface Versioned {
    /// The version of the aggregate that the view shows.
    long version();
}
