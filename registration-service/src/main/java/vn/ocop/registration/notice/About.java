package vn.ocop.registration.notice;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;

/// What a notice is about: a dossier, or a certificate on paper from before the system, whose dossier nobody knows.
public record About(@Nullable DossierId dossier, @Nullable CertificateId certificate) {
    public About {
        if ((dossier == null) == (certificate == null)) {
            throw new IllegalArgumentException("about " + dossier + " and " + certificate);
        }
    }
}
