package vn.ocop.certification.certificate.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Finding;
import vn.ocop.web.text.Text;

/// Why a certificate shall be revoked.
///
/// @param ground one of those under `/revocation-grounds`
/// @param foundOn the day of the finding, from which the time to decide counts; absent for today
record RevocationRequest(
        @NotNull @Text(max = 100) String ground,
        @NotNull @Text(max = 2000, lines = true) String reason,
        @Nullable LocalDate foundOn) {
    Finding finding() {
        return new Finding(ground, reason, foundOn);
    }
}
