package vn.ocop.certification.decision.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.SigningTitle;

/// What the signer says with the signature.
///
/// @param signingAs in what office the signer signs for the People's Committee; the papers print it
/// @param bilingual whether the certificates' papers say everything in English, too; absent for Vietnamese alone
record SignatureRequest(
        @NotNull SigningTitle signingAs, @Nullable Boolean bilingual) {
    boolean isBilingual() {
        return Boolean.TRUE.equals(bilingual);
    }
}
