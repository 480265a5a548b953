package vn.ocop.certification.certificate;

import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;

/// What is being done with a certificate, for what is told of it.
///
/// @param reason as it was given, where one was
public record Deed(Stamp by, @Nullable String reason) {}
