package vn.ocop.certification.decision;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.history.Stamp;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.events.DossierId;
import vn.ocop.messaging.RefusedByDomain;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.Outcome.Moved;

/// Takes over what the other services tell of a dossier: its ranking, and that it was withdrawn.
@Component
public class RankingDesk {
    private static final Capacity EVALUATION = Capacity.ofService("evaluation");
    private static final Capacity REGISTRATION = Capacity.ofService("registration");

    private final Candidates candidates;
    private final CandidateClerk clerk;
    private final Steps steps;
    private final Lifecycle<CandidateState, CandidateAction, Candidate> lifecycle;

    public RankingDesk(
            Candidates candidates,
            CandidateClerk clerk,
            Steps steps,
            Lifecycle<CandidateState, CandidateAction, Candidate> lifecycle) {
        this.candidates = candidates;
        this.clerk = clerk;
        this.steps = steps;
        this.lifecycle = lifecycle;
    }

    /// Opens a candidate, or gives it the centre's result after the province's own.
    ///
    /// @throws RefusedByDomain if the dossier has its final result already
    @Transactional
    public void rank(Candidate ranked) {
        candidates.lock(ranked.dossierId());
        candidates.find(ranked.dossierId()).ifPresentOrElse(known -> rankAnew(known, ranked), () -> open(ranked));
    }

    /// Closes the candidate, unless its certificate was issued: then the withdrawal came after the decision and
    /// changes nothing. A withdrawal that overtakes the ranking is remembered for it.
    @Transactional
    public void withdraw(DossierId dossierId, Closing withdrawal) {
        candidates.lock(dossierId);
        candidates
                .find(dossierId)
                .ifPresentOrElse(
                        candidate -> withdraw(candidate, withdrawal), () -> candidates.remember(dossierId, withdrawal));
    }

    private void open(Candidate ranked) {
        candidates.open(ranked);
        var by = Stamp.ofService(EVALUATION.person(), ranked.ranking().rankedAt());
        steps.append(List.of(new Step(
                ranked.dossierId().value(),
                ranked.version(),
                "RANK",
                null,
                ranked.state().name(),
                by,
                detail(ranked))));
        candidates.withdrawal(ranked.dossierId()).ifPresent(withdrawal -> withdraw(ranked, withdrawal));
    }

    private void rankAnew(Candidate known, Candidate ranked) {
        if (known.state() == CandidateState.WITHDRAWN) {
            return;
        }
        if (!known.ranking().provisional()) {
            throw new RefusedByDomain("The dossier has its final result already and is " + known.state());
        }
        var result = withEarlierScorers(known, ranked.ranking());
        var certified =
                known.state() == CandidateState.CERTIFIED && known.ranking().certifiesLike(result);
        clerk.take(
                certified ? CandidateAction.CONFIRM : CandidateAction.RANK_ANEW,
                EVALUATION,
                List.of(known.rankedAnew(ranked.unitCode(), result)),
                Stamp.ofService(EVALUATION.person(), result.rankedAt()),
                detail(ranked));
    }

    private void withdraw(Candidate candidate, Closing withdrawal) {
        var closed = candidate.closed(withdrawal);
        if (lifecycle.take(CandidateAction.WITHDRAW, REGISTRATION, closed) instanceof Moved<CandidateState>) {
            clerk.take(CandidateAction.WITHDRAW, REGISTRATION, List.of(closed), withdrawal.by(), withdrawal.reason());
        }
    }

    private static Ranking withEarlierScorers(Candidate known, Ranking next) {
        var scorers = Stream.concat(known.ranking().scoredBy().stream(), next.scoredBy().stream())
                .distinct()
                .toList();
        return next.scoredAlsoBy(scorers);
    }

    private static String detail(Candidate candidate) {
        return candidate.ranking().stars() + "★" + (candidate.ranking().provisional() ? " (provisional)" : "");
    }
}
