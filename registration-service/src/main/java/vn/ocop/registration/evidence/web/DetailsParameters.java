package vn.ocop.registration.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.registration.evidence.Details;
import vn.ocop.web.text.Text;

/// What stands on an uploaded paper, as query parameters.
record DetailsParameters(
        @Text(max = 60) @Schema(example = "food-safety-certificate") @Nullable
        String kind,

        @Text(max = 100) @Schema(example = "12/2026/ATTP") @Nullable
        String number,

        @Text(max = 200) @Schema(example = "Sở Y tế Bắc Ninh") @Nullable
        String issuer,

        @Schema(example = "2026-01-15") @Nullable LocalDate issuedOn,
        @Schema(example = "2029-01-14") @Nullable LocalDate expiresOn) {
    Details details() {
        return new Details(kind, number, issuer, issuedOn, expiresOn);
    }
}
