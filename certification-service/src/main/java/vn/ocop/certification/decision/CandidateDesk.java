package vn.ocop.certification.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.decision.Candidates.Query;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.events.DossierId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.Lifecycle;

/// Shows ranked products to those who certify them, and leaves one out with a reason.
@Component
public class CandidateDesk {
    private final Candidates candidates;
    private final CandidateClerk clerk;
    private final Lifecycle<CandidateState, CandidateAction, Candidate> lifecycle;
    private final Clerk office;

    public CandidateDesk(
            Candidates candidates,
            CandidateClerk clerk,
            Lifecycle<CandidateState, CandidateAction, Candidate> lifecycle,
            Clerk office) {
        this.candidates = candidates;
        this.lifecycle = lifecycle;
        this.clerk = clerk;
        this.office = office;
    }

    /// The candidate of a dossier, if the person may see it.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for what is absent or another unit's
    @Transactional(readOnly = true)
    public Candidate get(Actor actor, DossierId dossierId) {
        return find(actor, dossierId);
    }

    /// A page of the candidates that the person may see.
    ///
    /// @param unitCode only this unit's
    @Transactional(readOnly = true)
    public List<Candidate> page(
            Actor actor,
            @Nullable String unitCode,
            @Nullable CandidateState state,
            @Nullable UUID dossierId,
            @Nullable UUID after,
            int rows) {
        return candidates.page(new Query(Clerk.unitsReadBy(actor, unitCode), state, dossierId, after, rows));
    }

    /// Leaves a product out of recognition. Ends its case.
    @Transactional
    public Candidate decline(Actor actor, DossierId dossierId, Version expected, String reason) {
        var candidate = find(actor, dossierId);
        if (candidate.version() != expected.value()) {
            throw Problems.stale();
        }
        var by = office.stamp(actor);
        var closed = candidate.closed(new Closing(reason, by));
        return clerk.take(CandidateAction.DECLINE, actor.at(candidate.unitCode()), List.of(closed), by, reason)
                .getFirst();
    }

    /// What may be done with it now, and by this person.
    public List<AllowedAction<CandidateAction>> actions(Actor actor, Candidate candidate) {
        return lifecycle.actions(actor.at(candidate.unitCode()), candidate);
    }

    private Candidate find(Actor actor, DossierId dossierId) {
        var units = Clerk.unitsReadBy(actor);
        return candidates
                .find(dossierId)
                .filter(candidate -> units.contains(candidate.unitCode()))
                .orElseThrow(Problems::notFound);
    }
}
