package vn.ocop.certification.decision;

import static vn.ocop.certification.desk.Outcomes.moved;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Stamp;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Lifecycle;

/// Makes a decision out of a proposal, and frees the proposal's products when it comes to nothing.
@Component
class Drafting {
    private final Proposals proposals;
    private final ProposalCheck check;
    private final DraftCheck draftCheck;
    private final Issuers issuers;
    private final CandidateClerk candidates;
    private final Lifecycle<ProposalState, ProposalAction, Proposal> lifecycle;
    private final Steps steps;
    private final Clerk office;

    Drafting(
            Proposals proposals,
            ProposalCheck check,
            DraftCheck draftCheck,
            Issuers issuers,
            CandidateClerk candidates,
            Lifecycle<ProposalState, ProposalAction, Proposal> lifecycle,
            Steps steps,
            Clerk office) {
        this.proposals = proposals;
        this.check = check;
        this.draftCheck = draftCheck;
        this.issuers = issuers;
        this.candidates = candidates;
        this.lifecycle = lifecycle;
        this.steps = steps;
        this.office = office;
    }

    Decision draft(Actor actor, UUID proposalId, Draft draft) {
        var proposal = find(actor, proposalId);
        var listed = check.inOrder(proposal);
        var by = office.stamp(actor);
        move(ProposalAction.PREPARE, actor.at(proposal.unitCode()), proposal, by);
        NothingCheck.requireSome(listed);
        DoubtCheck.requireNone(listed);
        draftCheck.check(proposal, draft, listed);
        return new Decision(
                office.newId(),
                1,
                DecisionTable.TABLE.initial(),
                proposal.id(),
                proposal.proposed().person(),
                proposal.unitCode(),
                issuers.of(proposal, draft.decidedOn()).orElseThrow(),
                draft.number(),
                draft.decidedOn(),
                draft.legalGrounds(),
                listed.stream().map(ListedProduct::of).toList(),
                by,
                null,
                null,
                null);
    }

    void release(Decision rejected, Capacity capacity, Closing closing) {
        var proposal = proposals.find(rejected.proposalId()).orElseThrow();
        candidates.take(CandidateAction.RELEASE, capacity, check.standingOn(proposal), closing.by(), closing.reason());
        move(ProposalAction.REJECT, capacity, proposal, closing.by());
    }

    /// The decision was signed, and with it its proposal is done.
    void conclude(Decision signed, Capacity capacity, Stamp by) {
        move(
                ProposalAction.DECIDE,
                capacity,
                proposals.find(signed.proposalId()).orElseThrow(),
                by);
    }

    private void move(ProposalAction action, Capacity capacity, Proposal proposal, Stamp by) {
        var move = moved(lifecycle.take(action, capacity, proposal));
        var next = proposal.in(move.to());
        proposals.replace(next);
        steps.append(List.of(new Step(
                next.id(),
                next.version(),
                action.name(),
                move.from().name(),
                move.to().name(),
                by,
                null)));
    }

    private Proposal find(Actor actor, UUID id) {
        var units = Clerk.unitsReadBy(actor);
        return proposals
                .find(id)
                .filter(proposal -> units.contains(proposal.unitCode()))
                .orElseThrow(Problems::notFound);
    }
}
