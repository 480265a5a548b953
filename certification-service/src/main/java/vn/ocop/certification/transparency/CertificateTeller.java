package vn.ocop.certification.transparency;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.PublicNotices;

/// Tells the log what becomes of certificates.
@Component
class CertificateTeller implements PublicNotices {
    private final TransparencyLog log;
    private final InstantSource time;

    CertificateTeller(TransparencyLog log, InstantSource time) {
        this.log = log;
        this.time = time;
    }

    @Override
    public void tell(Certificate certificate) {
        log.tell(certificate.id().value(), certificate.version(), PublicFact.of(certificate, time.instant()));
    }
}
