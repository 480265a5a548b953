package vn.ocop.certification.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody found that may end a certificate.
///
/// @param foundOn the day of the finding; absent for today
public record Finding(
        RevocationGround ground, String reason, @Nullable LocalDate foundOn) {}
