package vn.ocop.certification.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody found that may end a certificate.
///
/// @param ground the code of a legal ground
/// @param foundOn the day of the finding; absent for today
public record Finding(
        String ground, String reason, @Nullable LocalDate foundOn) {}
