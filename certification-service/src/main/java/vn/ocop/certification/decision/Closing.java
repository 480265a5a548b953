package vn.ocop.certification.decision;

import vn.ocop.certification.history.Stamp;

/// Why, by whom and when something came to its end without a certificate.
public record Closing(String reason, Stamp by) {}
