package vn.ocop.registration.notice.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.registration.notice.Notice;
import vn.ocop.registration.notice.NoticeKind;
import vn.ocop.registration.notice.NoticeStatus;
import vn.ocop.registration.notice.Recipient;

/// A notice as those concerned see it; the address that it went to is not shown.
///
/// @param dossierId absent for one about a certificate on paper
/// @param certificateId of the certificate on paper; absent for one about a dossier
/// @param statusText the status in the reader's language
record NoticeView(
        UUID id,
        @Nullable DossierId dossierId,
        @Nullable CertificateId certificateId,
        NoticeKind kind,
        Recipient recipient,
        String unitCode,
        String subject,
        String body,
        NoticeStatus status,
        String statusText,
        Instant writtenAt,
        @Nullable Instant settledAt,
        @Nullable String problem) {
    static NoticeView of(Notice notice, String statusText) {
        return new NoticeView(
                notice.id(),
                notice.about().dossier(),
                notice.about().certificate(),
                notice.kind(),
                notice.recipient(),
                notice.unitCode(),
                notice.subject(),
                notice.body(),
                notice.status(),
                statusText,
                notice.writtenAt(),
                notice.settledAt(),
                notice.problem());
    }
}
