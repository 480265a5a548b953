package vn.ocop.certification.record;

import static vn.ocop.certification.desk.Outcomes.moved;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.CertificateRegistry;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.events.CertificateId;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.Lifecycle;

/// Where a unit records the certificates that it gave out on paper before the system: one person prepares the list,
/// another one confirms it, whole or not at all.
@Component
public class RecordDesk {
    private final Recordings recordings;
    private final PaperCheck check;
    private final RecordedContents contents;
    private final CertificateRegistry registry;
    private final Lifecycle<RecordingState, RecordingAction, Recording> lifecycle;
    private final Steps steps;
    private final Clerk office;

    RecordDesk(
            Recordings recordings,
            PaperCheck check,
            RecordedContents contents,
            CertificateRegistry registry,
            Lifecycle<RecordingState, RecordingAction, Recording> lifecycle,
            Steps steps,
            Clerk office) {
        this.recordings = recordings;
        this.check = check;
        this.contents = contents;
        this.registry = registry;
        this.lifecycle = lifecycle;
        this.steps = steps;
        this.office = office;
    }

    /// Prepares a list. Nothing on it is public, and nobody is told, before another person confirms it.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 naming the lines that cannot be
    @Transactional
    public Recording prepare(Actor actor, String unitCode, List<PaperCertificate> papers) {
        actor.requireAt(unitCode, Role.DECISION_PREPARER);
        check.check(unitCode, papers);
        var listed = papers.stream()
                .map(paper -> new ListedPaper(new CertificateId(office.newId()), null, paper))
                .toList();
        var recording = Recording.prepared(office.newId(), unitCode, listed, office.stamp(actor));
        recordings.add(recording);
        steps.append(List.of(
                new Step(recording.id(), 1, "PREPARE", null, recording.state().name(), recording.prepared(), null)));
        return recording;
    }

    /// Records the list's certificates, marked as not issued here; each has a code for the public's check from then
    /// on. They take no number of the register; registration hears of them, so that their products may be
    /// upgraded or ranked again.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for the person who prepared it, for a product that has an active
    ///     certificate, or a number that is recorded already
    @Transactional
    public Recording confirm(Actor actor, UUID id, Version expected) {
        var confirmed = close(RecordingAction.CONFIRM, actor, id, expected, null);
        var by = office.stamp(actor);
        registry.takeOver(
                confirmed.papers().stream()
                        .map(paper -> contents.certificate(confirmed.unitCode(), paper, by))
                        .toList(),
                by);
        return find(actor, id);
    }

    /// Turns a list down, or takes it back; nothing of it was ever public.
    @Transactional
    public Recording reject(Actor actor, UUID id, Version expected, String reason) {
        return close(RecordingAction.REJECT, actor, id, expected, reason);
    }

    /// A list that the person may see.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for what is absent or another unit's
    @Transactional(readOnly = true)
    public Recording get(Actor actor, UUID id) {
        return find(actor, id);
    }

    /// Who did what with it, the oldest first.
    @Transactional(readOnly = true)
    public List<Step> history(Actor actor, UUID id) {
        return steps.of(find(actor, id).id());
    }

    /// A page of the lists that the person may see, without their papers.
    @Transactional(readOnly = true)
    public List<RecordingSummary> page(
            Actor actor, @Nullable String unitCode, @Nullable RecordingState state, @Nullable UUID after, int rows) {
        return recordings.page(Clerk.unitsReadBy(actor, unitCode), state, after, rows);
    }

    /// What may be done with it now, and by this person.
    public List<AllowedAction<RecordingAction>> actions(Actor actor, Recording recording) {
        var asClosed = recording.state() == RecordingState.PREPARED
                ? recording.closedBy(office.stamp(actor), null)
                : recording;
        return lifecycle.actions(actor.at(recording.unitCode()), asClosed);
    }

    private Recording close(RecordingAction action, Actor actor, UUID id, Version expected, @Nullable String reason) {
        var recording = find(actor, id);
        if (recording.version() != expected.value()) {
            throw Problems.stale();
        }
        var by = office.stamp(actor);
        var closing = recording.closedBy(by, reason);
        var move = moved(lifecycle.take(action, actor.at(recording.unitCode()), closing));
        var closed = closing.in(move.to());
        recordings.replace(closed);
        steps.append(List.of(new Step(
                id,
                closed.version(),
                action.name(),
                move.from().name(),
                move.to().name(),
                by,
                reason)));
        return closed;
    }

    private Recording find(Actor actor, UUID id) {
        var units = Clerk.unitsReadBy(actor);
        return recordings
                .find(id)
                .filter(recording -> units.contains(recording.unitCode()))
                .orElseThrow(Problems::notFound);
    }
}
