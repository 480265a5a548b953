package vn.ocop.certification.misuse;

import static vn.ocop.certification.desk.Outcomes.moved;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Stamp;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.certification.misuse.MisuseReports.Query;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.Lifecycle;

/// Where reports of misuse come in, and where the province's office looks into them.
@Component
public class MisuseDesk {
    private static final String PUBLIC = "public";

    private final MisuseReports reports;
    private final Lifecycle<MisuseState, MisuseAction, MisuseReport> lifecycle;
    private final Steps steps;
    private final Clerk office;

    MisuseDesk(
            MisuseReports reports,
            Lifecycle<MisuseState, MisuseAction, MisuseReport> lifecycle,
            Steps steps,
            Clerk office) {
        this.reports = reports;
        this.lifecycle = lifecycle;
        this.steps = steps;
        this.office = office;
    }

    /// What somebody saw.
    public record Seen(
            MisuseKind kind, String description, @Nullable String place) {}

    /// Takes a report on this certificate in. The same one sent again is one report.
    ///
    /// @param id of the form that was sent
    @Transactional
    public void report(UUID id, Certificate certificate, Seen seen) {
        var report = new MisuseReport(
                id,
                1,
                MisuseTable.TABLE.initial(),
                certificate.content().producer().provinceCode(),
                certificate.id(),
                seen.kind(),
                seen.description(),
                seen.place(),
                office.now(),
                null,
                null,
                null);
        if (reports.add(report)) {
            var by = new Stamp(PUBLIC, PUBLIC, office.now());
            steps.append(List.of(new Step(id, 1, "REPORT", null, report.state().name(), by, null)));
        }
    }

    /// Takes the report up.
    @Transactional
    public MisuseReport claim(Actor actor, UUID id, Version expected) {
        return take(MisuseAction.CLAIM, actor, id, expected, null, report -> report.heldBy(office.stamp(actor)));
    }

    /// Gives it back to the office.
    @Transactional
    public MisuseReport release(Actor actor, UUID id, Version expected, String reason) {
        return take(MisuseAction.RELEASE, actor, id, expected, reason, report -> report.heldBy(null));
    }

    /// Closes it as true.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 where somebody else holds it
    @Transactional
    public MisuseReport uphold(Actor actor, UUID id, Version expected, String finding) {
        return take(MisuseAction.UPHOLD, actor, id, expected, finding, report -> report.finding(finding));
    }

    /// Closes it as untrue or without consequence.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 where somebody else holds it
    @Transactional
    public MisuseReport dismiss(Actor actor, UUID id, Version expected, String finding) {
        return take(MisuseAction.DISMISS, actor, id, expected, finding, report -> report.finding(finding));
    }

    /// A report that the person may see.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for what is absent or another unit's
    @Transactional(readOnly = true)
    public MisuseReport get(Actor actor, UUID id) {
        return find(actor, id);
    }

    /// A page of the reports that the person may see: the office's queue.
    @Transactional(readOnly = true)
    public List<MisuseReport> page(
            Actor actor,
            @Nullable MisuseState state,
            @Nullable CertificateId certificateId,
            @Nullable UUID after,
            int rows) {
        return reports.page(new Query(Clerk.unitsReadBy(actor), state, certificateId, after, rows));
    }

    /// What may be done with it now, and by this person.
    public List<AllowedAction<MisuseAction>> actions(Actor actor, MisuseReport report) {
        return lifecycle.actions(actor.at(report.unitCode()), report.by(office.stamp(actor)));
    }

    private MisuseReport take(
            MisuseAction action,
            Actor actor,
            UUID id,
            Version expected,
            @Nullable String detail,
            UnaryOperator<MisuseReport> change) {
        var report = find(actor, id);
        if (report.version() != expected.value()) {
            throw Problems.stale();
        }
        var by = office.stamp(actor);
        var changed = change.apply(report.by(by));
        var move = moved(lifecycle.take(action, actor.at(report.unitCode()), changed));
        var next = changed.in(move.to());
        reports.replace(next);
        steps.append(List.of(new Step(
                id, next.version(), action.name(), move.from().name(), move.to().name(), by, detail)));
        return next;
    }

    private MisuseReport find(Actor actor, UUID id) {
        var units = Clerk.unitsReadBy(actor);
        return reports.find(id)
                .filter(report -> units.contains(report.unitCode()))
                .orElseThrow(Problems::notFound);
    }
}
