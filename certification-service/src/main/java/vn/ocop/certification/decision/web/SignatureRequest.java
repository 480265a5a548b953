package vn.ocop.certification.decision.web;

import org.jspecify.annotations.Nullable;

/// What the signer may choose.
///
/// @param bilingual whether the certificates' papers say everything in English, too; absent for Vietnamese alone
record SignatureRequest(@Nullable Boolean bilingual) {
    boolean isBilingual() {
        return Boolean.TRUE.equals(bilingual);
    }
}
