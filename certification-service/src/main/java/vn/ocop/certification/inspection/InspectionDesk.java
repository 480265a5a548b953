package vn.ocop.certification.inspection;

import static vn.ocop.certification.desk.Outcomes.moved;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.CertificateDesk;
import vn.ocop.certification.certificate.Finding;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.certification.inspection.Inspections.Query;
import vn.ocop.events.CertificateId;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;
import vn.ocop.web.version.Version;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.Lifecycle;

/// Where post-inspections are planned, recorded and followed up.
@Component
public class InspectionDesk {
    private final Inspections inspections;
    private final CertificateDesk certificates;
    private final Lifecycle<InspectionState, InspectionAction, Inspection> lifecycle;
    private final Steps steps;
    private final Clerk office;
    private final Today today;

    InspectionDesk(
            Inspections inspections,
            CertificateDesk certificates,
            Lifecycle<InspectionState, InspectionAction, Inspection> lifecycle,
            Steps steps,
            Clerk office,
            Today today) {
        this.inspections = inspections;
        this.certificates = certificates;
        this.lifecycle = lifecycle;
        this.steps = steps;
        this.office = office;
        this.today = today;
    }

    /// Plans a visit to the producer of a certificate.
    @Transactional
    public Inspection plan(Actor actor, CertificateId certificateId, LocalDate on, String purpose) {
        actor.require(Role.PROVINCE_OFFICER, Role.DECISION_PREPARER);
        var certificate = certificates.get(actor, certificateId);
        if (!actor.has(Role.PROVINCE_OFFICER, certificate.unitCode())
                && !actor.has(Role.DECISION_PREPARER, certificate.unitCode())) {
            throw Problems.forbidden();
        }
        var by = office.stamp(actor);
        var planned = new Inspection(
                office.newId(),
                1,
                InspectionTable.TABLE.initial(),
                certificate.unitCode(),
                certificateId,
                on,
                purpose,
                by,
                null,
                null);
        inspections.add(planned);
        steps.append(
                List.of(new Step(planned.id(), 1, "PLAN", null, planned.state().name(), by, purpose)));
        return planned;
    }

    @Transactional
    public Inspection cancel(Actor actor, UUID id, Version expected, String reason) {
        return take(InspectionAction.CANCEL, actor, current(actor, id, expected).ended(reason), reason);
    }

    /// Records the visit: with something to mend it is followed up, without it is over.
    @Transactional
    public Inspection visit(Actor actor, UUID id, Version expected, Visit visit) {
        if (visit.on().isAfter(today.get())) {
            throw Problems.invalid().at("/on", "inspection.visit-in-the-future");
        }
        var mendBy = visit.mendBy();
        if (mendBy != null && mendBy.isBefore(visit.on())) {
            throw Problems.invalid().at("/mendBy", "inspection.mended-before-the-visit");
        }
        var action = mendBy == null ? InspectionAction.CLEAR : InspectionAction.FIND;
        return take(action, actor, current(actor, id, expected).visited(visit), visit.finding());
    }

    @Transactional
    public Inspection resolve(Actor actor, UUID id, Version expected, String outcome) {
        return take(
                InspectionAction.RESOLVE, actor, current(actor, id, expected).ended(outcome), outcome);
    }

    /// Asks to revoke the certificate for what the visit found; the time to decide counts from the visit.
    @Transactional
    public Inspection escalate(Actor actor, UUID id, Version expected, String ground, String reason) {
        var inspection = current(actor, id, expected);
        var escalated = take(InspectionAction.ESCALATE, actor, inspection.ended(reason), reason);
        var visit = escalated.visit();
        var certificate = certificates.get(actor, inspection.certificateId());
        certificates.requestRevocation(
                actor,
                certificate.id(),
                new Version(certificate.version()),
                new Finding(ground, reason, visit == null ? null : visit.on()));
        return escalated;
    }

    /// A post-inspection that the person may see.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for what is absent or another unit's
    @Transactional(readOnly = true)
    public Inspection get(Actor actor, UUID id) {
        return find(actor, id);
    }

    /// A page of the post-inspections that the person may see.
    @Transactional(readOnly = true)
    public List<Inspection> page(
            Actor actor,
            @Nullable InspectionState state,
            @Nullable CertificateId certificateId,
            @Nullable UUID after,
            int rows) {
        return inspections.page(new Query(Clerk.unitsReadBy(actor), state, certificateId, after, rows));
    }

    /// What may be done with it now, and by this person.
    public List<AllowedAction<InspectionAction>> actions(Actor actor, Inspection inspection) {
        var asFound =
                inspection.visit() == null ? inspection.visited(new Visit(today.get(), "", today.get())) : inspection;
        return lifecycle.actions(actor.at(inspection.unitCode()), asFound);
    }

    private Inspection take(InspectionAction action, Actor actor, Inspection inspection, String detail) {
        var move = moved(lifecycle.take(action, actor.at(inspection.unitCode()), inspection));
        var next = inspection.in(move.to());
        inspections.replace(next);
        steps.append(List.of(new Step(
                next.id(),
                next.version(),
                action.name(),
                move.from().name(),
                move.to().name(),
                office.stamp(actor),
                detail)));
        return next;
    }

    private Inspection current(Actor actor, UUID id, Version expected) {
        var inspection = find(actor, id);
        if (inspection.version() != expected.value()) {
            throw Problems.stale();
        }
        return inspection;
    }

    private Inspection find(Actor actor, UUID id) {
        var units = Clerk.unitsReadBy(actor);
        return inspections
                .find(id)
                .filter(inspection -> units.contains(inspection.unitCode()))
                .orElseThrow(Problems::notFound);
    }
}
