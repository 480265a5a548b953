package vn.ocop.certification.certificate;

import org.springframework.stereotype.Component;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// The certificates as each person may see them.
@Component
class KeptCertificates {
    private final Certificates certificates;

    KeptCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    /// The certificate, if the person may see it.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for what is absent or another unit's
    Certificate find(Actor actor, CertificateId id) {
        var units = Clerk.unitsReadBy(actor);
        return certificates
                .find(id)
                .filter(certificate -> units.contains(certificate.unitCode()))
                .orElseThrow(Problems::notFound);
    }

    /// The same, if this is its version.
    ///
    /// @throws vn.ocop.web.problem.Problem 412 if it changed meanwhile
    Certificate current(Actor actor, CertificateId id, Version expected) {
        var certificate = find(actor, id);
        if (certificate.version() != expected.value()) {
            throw Problems.stale();
        }
        return certificate;
    }
}
