package vn.ocop.registration.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter about a dossier or a certificate on paper, as it was written, and what became of it.
///
/// @param occasion tells notices of one kind apart
/// @param unitCode the office that it went to; for a producer that of its commune
/// @param email absent where the recipient has none
/// @param settledAt when its status became what it is; absent while it waits
/// @param problem what the mail server said last, where it did not accept it
public record Notice(
        UUID id,
        About about,
        NoticeKind kind,
        String occasion,
        Recipient recipient,
        String unitCode,
        @Nullable String email,
        String subject,
        String body,
        Instant writtenAt,
        NoticeStatus status,
        @Nullable Instant settledAt,
        @Nullable String problem) {
    @Override
    public String toString() {
        return "Notice[" + kind + " " + id + "]";
    }
}
