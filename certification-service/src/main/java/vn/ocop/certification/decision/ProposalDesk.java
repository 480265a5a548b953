package vn.ocop.certification.decision;

import static vn.ocop.certification.desk.Outcomes.moved;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.events.DossierId;
import vn.ocop.events.Role;
import vn.ocop.events.Tier;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.Lifecycle;

/// Where proposals of ranked products are written and taken back.
@Component
public class ProposalDesk {
    private final Proposals proposals;
    private final ProposalCheck check;
    private final CandidateClerk candidates;
    private final Lifecycle<ProposalState, ProposalAction, Proposal> lifecycle;
    private final Steps steps;
    private final Clerk office;

    public ProposalDesk(
            Proposals proposals,
            ProposalCheck check,
            CandidateClerk candidates,
            Lifecycle<ProposalState, ProposalAction, Proposal> lifecycle,
            Steps steps,
            Clerk office) {
        this.proposals = proposals;
        this.check = check;
        this.candidates = candidates;
        this.lifecycle = lifecycle;
        this.steps = steps;
        this.office = office;
    }

    /// Proposes ranked products of the unit; the stars come from their rankings.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 naming the dossiers that cannot stand on it
    @Transactional
    public Proposal propose(Actor actor, String unitCode, List<DossierId> dossiers, @Nullable String note) {
        actor.requireAt(unitCode, Role.DECISION_PREPARER);
        var listed = check.candidates(unitCode, dossiers);
        var by = office.stamp(actor);
        var central = listed.getFirst().ranking().certifier() == Tier.CENTRE;
        var proposal =
                new Proposal(office.newId(), 1, ProposalTable.TABLE.initial(), unitCode, central, dossiers, note, by);
        proposals.add(proposal);
        var onIt = listed.stream().map(candidate -> candidate.on(proposal.id())).toList();
        candidates.take(CandidateAction.PROPOSE, actor.at(unitCode), onIt, by, null);
        steps.append(List.of(
                new Step(proposal.id(), 1, "PROPOSE", null, proposal.state().name(), by, note)));
        return proposal;
    }

    /// Takes a proposal back before a decision was prepared; its products are free again.
    @Transactional
    public Proposal withdraw(Actor actor, UUID id, Version expected, String reason) {
        var proposal = find(actor, id);
        if (proposal.version() != expected.value()) {
            throw Problems.stale();
        }
        var by = office.stamp(actor);
        var capacity = actor.at(proposal.unitCode());
        var move = moved(lifecycle.take(ProposalAction.WITHDRAW, capacity, proposal));
        var withdrawn = proposal.in(move.to());
        proposals.replace(withdrawn);
        candidates.take(CandidateAction.RELEASE, capacity, check.standingOn(proposal), by, reason);
        steps.append(List.of(new Step(
                id,
                withdrawn.version(),
                "WITHDRAW",
                move.from().name(),
                move.to().name(),
                by,
                reason)));
        return withdrawn;
    }

    /// A proposal that the person may see.
    @Transactional(readOnly = true)
    public Proposal get(Actor actor, UUID id) {
        return find(actor, id);
    }

    /// A page of the proposals that the person may see.
    @Transactional(readOnly = true)
    public List<Proposal> page(
            Actor actor, @Nullable String unitCode, @Nullable ProposalState state, @Nullable UUID after, int rows) {
        return proposals.page(Clerk.unitsReadBy(actor, unitCode), state, after, rows);
    }

    /// What may be done with it now, and by this person.
    public List<AllowedAction<ProposalAction>> actions(Actor actor, Proposal proposal) {
        return lifecycle.actions(actor.at(proposal.unitCode()), proposal);
    }

    private Proposal find(Actor actor, UUID id) {
        var units = Clerk.unitsReadBy(actor);
        return proposals
                .find(id)
                .filter(proposal -> units.contains(proposal.unitCode()))
                .orElseThrow(Problems::notFound);
    }
}
