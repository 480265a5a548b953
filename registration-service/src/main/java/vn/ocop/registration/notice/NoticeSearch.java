package vn.ocop.registration.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;

/// Which notices are asked for.
///
/// @param certificate one that was given out on paper
/// @param before the last id of the page before
public record NoticeSearch(
        @Nullable DossierId dossier,
        @Nullable CertificateId certificate,
        @Nullable NoticeStatus status,
        @Nullable UUID before,
        int rows) {}
