package vn.ocop.certification.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.DossierId;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.Outcome.Moved;

/// Hears that a dossier's result is in question, and that people have said what follows. Meanwhile the product is held
/// back; what has its certificate or has ended stays as it is.
@Component
public class DoubtDesk {
    private static final Capacity EVALUATION = Capacity.ofService("evaluation");

    private final Doubts doubts;
    private final Candidates candidates;
    private final CandidateClerk clerk;
    private final Lifecycle<CandidateState, CandidateAction, Candidate> lifecycle;

    DoubtDesk(
            Doubts doubts,
            Candidates candidates,
            CandidateClerk clerk,
            Lifecycle<CandidateState, CandidateAction, Candidate> lifecycle) {
        this.doubts = doubts;
        this.candidates = candidates;
        this.clerk = clerk;
        this.lifecycle = lifecycle;
    }

    /// Holds the dossier's product back from now on.
    @Transactional
    public void raised(DossierId dossierId, UUID doubtId, String unitCode, Instant at) {
        candidates.lock(dossierId);
        doubts.raise(dossierId, doubtId, unitCode, at);
        note(CandidateAction.DOUBT, dossierId, at);
    }

    /// Lets the product go, unless another doubt is open.
    @Transactional
    public void settled(DossierId dossierId, UUID doubtId, Instant at) {
        candidates.lock(dossierId);
        doubts.settle(doubtId, at);
        note(CandidateAction.CLEAR, dossierId, at);
    }

    /// A new version of the candidate, so that whoever proposes or signs at the same moment has to look again.
    private void note(CandidateAction action, DossierId dossierId, Instant at) {
        candidates
                .find(dossierId)
                .filter(candidate -> lifecycle.take(action, EVALUATION, candidate) instanceof Moved<CandidateState>)
                .ifPresent(candidate -> clerk.take(
                        action, EVALUATION, List.of(candidate), Stamp.ofService(EVALUATION.person(), at), null));
    }
}
