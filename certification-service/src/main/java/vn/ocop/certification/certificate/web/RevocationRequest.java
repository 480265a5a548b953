package vn.ocop.certification.certificate.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Finding;
import vn.ocop.certification.certificate.RevocationGround;
import vn.ocop.web.text.Text;

/// Why a certificate shall be revoked.
///
/// @param foundOn the day of the finding, from which the 15 days count; absent for today
record RevocationRequest(
        @NotNull RevocationGround ground,
        @NotNull @Text(max = 2000, lines = true) String reason,
        @Nullable LocalDate foundOn) {
    Finding finding() {
        return new Finding(ground, reason, foundOn);
    }
}
