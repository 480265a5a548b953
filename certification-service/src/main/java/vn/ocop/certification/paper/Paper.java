package vn.ocop.certification.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A paper that was ordered: printed once, then signed once, and from then on what it is.
///
/// @param subject the certificate that it is of, or the decision whose annex it is
/// @param decisionId the decision whose signature ordered it
/// @param bilingual whether it says everything in English, too
/// @param rendered its print; absent while it waits for it
/// @param signed its signature; absent while it waits for it
public record Paper(
        UUID subject,
        PaperKind kind,
        UUID decisionId,
        boolean bilingual,
        Instant orderedAt,
        @Nullable Rendered rendered,
        @Nullable Signed signed) {

    static Paper ordered(UUID subject, PaperKind kind, UUID decisionId, boolean bilingual, Instant at) {
        return new Paper(subject, kind, decisionId, bilingual, at, null, null);
    }

    /// The print.
    ///
    /// @param sha256 of the file without its signature
    /// @param trial whether it says that it is a trial, because the key that was to sign it was a trial key
    public record Rendered(String sha256, boolean trial, Instant at) {}

    /// The signature.
    ///
    /// @param sha256 of the signed file, which begins with the print
    /// @param key SHA-256 of the signer's certificate
    public record Signed(String sha256, String key, Instant at) {}
}
