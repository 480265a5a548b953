package vn.ocop.registration.evidence;

/// Looks for malicious content.
public interface Scanner {
    /// What it finds in the bytes.
    ///
    /// @throws vn.ocop.web.problem.Problem 422 naming what was found
    Scan scan(byte[] bytes);
}
