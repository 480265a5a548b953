package vn.ocop.certification.certificate;

import static vn.ocop.certification.certificate.CertificateAction.KEEP;
import static vn.ocop.certification.certificate.CertificateAction.KEEP_SUSPENDED;
import static vn.ocop.certification.certificate.CertificateAction.REQUEST_REVOCATION;
import static vn.ocop.certification.certificate.CertificateAction.REVOKE;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificates.Query;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;
import vn.ocop.web.version.Version;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.Lifecycle;

/// Where certificates are looked at by those who keep them, and revoked by two persons.
@Component
public class CertificateDesk {
    private final Certificates certificates;
    private final CertificateClerk clerk;
    private final Lifecycle<CertificateState, CertificateAction, Certificate> lifecycle;
    private final Steps steps;
    private final Clerk office;
    private final KeptCertificates kept;
    private final Transitions transitions;
    private final RevocationRules rules;
    private final Today today;

    CertificateDesk(
            Certificates certificates,
            CertificateClerk clerk,
            Lifecycle<CertificateState, CertificateAction, Certificate> lifecycle,
            Steps steps,
            Clerk office,
            KeptCertificates kept,
            Transitions transitions,
            RevocationRules rules,
            Today today) {
        this.certificates = certificates;
        this.lifecycle = lifecycle;
        this.clerk = clerk;
        this.steps = steps;
        this.office = office;
        this.kept = kept;
        this.transitions = transitions;
        this.rules = rules;
        this.today = today;
    }

    /// Asks for a revocation; the certificate holds until another person approves.
    @Transactional
    public Certificate requestRevocation(Actor actor, CertificateId id, Version expected, Finding finding) {
        var certificate = kept.current(actor, id, expected);
        var by = office.stamp(actor);
        var foundOn = finding.foundOn() == null ? today.get() : finding.foundOn();
        if (foundOn.isAfter(today.get())) {
            throw Problems.invalid().at("/foundOn", "revocation.found-in-the-future");
        }
        return clerk.take(
                REQUEST_REVOCATION,
                actor.at(certificate.unitCode()),
                certificate.with(certificate.course().with(rules.requested(finding, foundOn, by))),
                by,
                finding.ground() + ": " + finding.reason());
    }

    /// Revokes what another person asked to revoke.
    @Transactional
    public Certificate revoke(Actor actor, CertificateId id, Version expected) {
        var certificate = kept.current(actor, id, expected);
        var by = office.stamp(actor);
        return clerk.take(REVOKE, actor.at(certificate.unitCode()), certificate.approvedBy(by), by, null);
    }

    /// Turns a requested revocation down; the request stays in the history, and a suspension goes on.
    @Transactional
    public Certificate keep(Actor actor, CertificateId id, Version expected, String reason) {
        var certificate = kept.current(actor, id, expected);
        var course = certificate.course();
        return clerk.take(
                course.isSuspended() ? KEEP_SUSPENDED : KEEP,
                actor.at(certificate.unitCode()),
                certificate.with(course.with((Revocation) null)),
                office.stamp(actor),
                reason);
    }

    /// A certificate that the person may see.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for what is absent or another unit's
    @Transactional(readOnly = true)
    public Certificate get(Actor actor, CertificateId id) {
        return kept.find(actor, id);
    }

    /// Who did what with it, the oldest first.
    @Transactional(readOnly = true)
    public List<Step> history(Actor actor, CertificateId id) {
        return steps.of(kept.find(actor, id).id().value());
    }

    /// A page of the certificates that the person may see.
    @Transactional(readOnly = true)
    public List<Certificate> page(Actor actor, Search search, @Nullable UUID after, int rows) {
        var units = Clerk.unitsReadBy(actor, search.unitCode());
        return certificates.page(new Query(
                units,
                search.text(),
                search.stars(),
                search.state(),
                search.overdue() ? today.get() : null,
                search.dossierId(),
                after,
                rows));
    }

    /// What a person searches for.
    ///
    /// @param overdue only requests for revocation that should have been decided before today
    public record Search(
            @Nullable String unitCode,
            @Nullable String text,
            @Nullable Integer stars,
            @Nullable CertificateState state,
            boolean overdue,
            @Nullable UUID dossierId) {}

    /// What may be done with it now, and by this person.
    public List<AllowedAction<CertificateAction>> actions(Actor actor, Certificate certificate) {
        var asApproved = certificate.state() == CertificateState.REVOCATION_REQUESTED
                ? certificate.approvedBy(office.stamp(actor))
                : certificate;
        return lifecycle.actions(actor.at(certificate.unitCode()), transitions.asExtended(asApproved, today.get()));
    }
}
