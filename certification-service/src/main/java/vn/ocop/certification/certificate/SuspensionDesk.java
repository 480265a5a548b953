package vn.ocop.certification.certificate;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.events.AdministrationEvent.LocalRules;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.administration.Policy;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;
import vn.ocop.web.version.Version;

/// Where certificates are suspended while something is looked into, and hold again afterwards.
@Component
public class SuspensionDesk {
    private final KeptCertificates kept;
    private final CertificateClerk clerk;
    private final Clerk office;
    private final Policies policies;
    private final Today today;

    SuspensionDesk(KeptCertificates kept, CertificateClerk clerk, Clerk office, Policies policies, Today today) {
        this.kept = kept;
        this.clerk = clerk;
        this.office = office;
        this.policies = policies;
        this.today = today;
    }

    /// Lets the certificate hold no longer from today on, until it is resumed.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 where the province's policy in force knows no suspension
    @Transactional
    public Certificate suspend(Actor actor, CertificateId id, Version expected, String reason) {
        var certificate = kept.current(actor, id, expected);
        if (!allowed(certificate.content().producer().provinceCode())) {
            throw Problems.plain(HttpStatus.CONFLICT, "suspension-not-allowed");
        }
        return clerk.take(
                CertificateAction.SUSPEND,
                actor.at(certificate.unitCode()),
                certificate.with(certificate.course().suspendedFrom(today.get())),
                office.stamp(actor),
                reason);
    }

    /// Lets it hold again from today on; the days between stay days on which it did not.
    @Transactional
    public Certificate resume(Actor actor, CertificateId id, Version expected, String reason) {
        var certificate = kept.current(actor, id, expected);
        return clerk.take(
                CertificateAction.RESUME,
                actor.at(certificate.unitCode()),
                certificate.with(certificate.course().resumedOn(today.get())),
                office.stamp(actor),
                reason);
    }

    private boolean allowed(String provinceCode) {
        return policies.inForce(provinceCode, today.get())
                .map(Policy::rules)
                .orElse(LocalRules.DEFAULT)
                .suspensionAllowed();
    }
}
