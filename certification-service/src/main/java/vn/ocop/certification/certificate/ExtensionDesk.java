package vn.ocop.certification.certificate;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;
import vn.ocop.web.version.Version;

/// Where certificates are extended by decision, in the transition to new rules only.
@Component
public class ExtensionDesk {
    private final KeptCertificates kept;
    private final CertificateClerk clerk;
    private final Transitions transitions;
    private final Clerk office;
    private final Today today;

    ExtensionDesk(KeptCertificates kept, CertificateClerk clerk, Transitions transitions, Clerk office, Today today) {
        this.kept = kept;
        this.clerk = clerk;
        this.transitions = transitions;
        this.office = office;
        this.today = today;
    }

    /// Lets the certificate hold through a later day.
    ///
    /// @param through the last day on which it holds then
    /// @param decisionNumber of the decision that says so, and its date
    /// @throws vn.ocop.web.problem.Problem 400 for a decision of a later day or an end that is not later;
    ///     409 where the rules in force extend nothing, where the change of rules did not cut the window of the
    ///     certificate, or for more days than allowed
    @Transactional
    public Certificate extend(
            Actor actor,
            CertificateId id,
            Version expected,
            LocalDate through,
            String decisionNumber,
            LocalDate decidedOn) {
        var certificate = kept.current(actor, id, expected);
        if (decidedOn.isAfter(today.get())) {
            throw Problems.invalid().at("/decidedOn", "decision.in-the-future");
        }
        var end = certificate.validity().through();
        if (!through.isAfter(end)) {
            throw Problems.invalid().at("/validThrough", "extension.not-later", end.toString());
        }
        var transition =
                transitions.on(decidedOn).orElseThrow(() -> Problems.plain(HttpStatus.CONFLICT, "nothing-is-extended"));
        var extension = new Extension(through.plusDays(1), decisionNumber, decidedOn, transition);
        return clerk.take(
                CertificateAction.EXTEND,
                actor.at(certificate.unitCode()),
                certificate.with(certificate.course().with(extension)),
                office.stamp(actor),
                decisionNumber + ", " + through);
    }
}
