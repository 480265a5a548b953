package vn.ocop.certification.decision;

import static vn.ocop.certification.desk.Outcomes.moved;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.Outcome.Refused;

/// Where one person prepares a decision and another one signs it.
@Component
public class DecisionDesk {
    private final Decisions decisions;
    private final Drafting drafting;
    private final Issuance issuance;
    private final Lifecycle<DecisionState, DecisionAction, Decision> lifecycle;
    private final Steps steps;
    private final Clerk office;

    public DecisionDesk(
            Decisions decisions,
            Drafting drafting,
            Issuance issuance,
            Lifecycle<DecisionState, DecisionAction, Decision> lifecycle,
            Steps steps,
            Clerk office) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.issuance = issuance;
        this.lifecycle = lifecycle;
        this.steps = steps;
        this.office = office;
    }

    /// Prepares the decision on a proposal. It lists the products as they are ranked now.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for a date in the future or before a listed dossier, 409 for a
    ///     number that the issuer used in that year or a proposal that is no longer open
    @Transactional
    public Decision prepare(Actor actor, UUID proposalId, Draft draft) {
        var decision = drafting.draft(actor, proposalId, draft);
        decisions.add(decision);
        keep(decision, "PREPARE", null, null);
        return decision;
    }

    /// Signs the decision: every product on it has its certificate from then on, or none has.
    ///
    /// @param as in what office, as the papers print it
    /// @param bilingual whether the certificates' papers say everything in English, too
    @Transactional
    public Decision sign(Actor actor, UUID id, Version expected, SigningTitle as, boolean bilingual) {
        var decision = current(actor, id, expected).signedBy(office.stamp(actor), as);
        var outcome = lifecycle.take(DecisionAction.SIGN, actor.at(decision.unitCode()), decision);
        if (outcome instanceof Refused<DecisionState> refused) {
            throw Problems.refused(refused).with(SignerCheck.problems(decision, actor.person()));
        }
        var signed = decision.in(moved(outcome).to());
        decisions.replace(signed);
        keep(signed, DecisionAction.SIGN.name(), decision.state(), null);
        issuance.issue(signed, actor, bilingual);
        return signed;
    }

    /// Turns the decision down or takes it back; its products can be proposed anew.
    @Transactional
    public Decision reject(Actor actor, UUID id, Version expected, String reason) {
        var closing = new Closing(reason, office.stamp(actor));
        var decision = current(actor, id, expected).rejectedBecause(closing);
        var capacity = actor.at(decision.unitCode());
        var rejected = decision.in(
                moved(lifecycle.take(DecisionAction.REJECT, capacity, decision)).to());
        decisions.replace(rejected);
        keep(rejected, DecisionAction.REJECT.name(), decision.state(), closing);
        drafting.release(rejected, capacity, closing);
        return rejected;
    }

    /// A decision that the person may see.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for what is absent or another unit's
    @Transactional(readOnly = true)
    public Decision get(Actor actor, UUID id) {
        return find(actor, id);
    }

    /// Who did what with it, the oldest first.
    @Transactional(readOnly = true)
    public List<Step> history(Actor actor, UUID id) {
        return steps.of(find(actor, id).id());
    }

    /// A page of the decisions that the person may see.
    @Transactional(readOnly = true)
    public List<Decision> page(
            Actor actor, @Nullable String unitCode, @Nullable DecisionState state, @Nullable UUID after, int rows) {
        return decisions.page(Clerk.unitsReadBy(actor, unitCode), state, after, rows);
    }

    /// The certificates issued on it; none before its signature.
    @Transactional(readOnly = true)
    public List<Certificate> issuedOn(Decision decision) {
        return decision.state() == DecisionState.SIGNED ? issuance.issuedOn(decision) : List.of();
    }

    /// What may be done with it now, and by this person.
    public List<AllowedAction<DecisionAction>> actions(Actor actor, Decision decision) {
        var asSigned =
                decision.state() == DecisionState.PREPARED ? decision.signedBy(office.stamp(actor), null) : decision;
        return lifecycle.actions(actor.at(decision.unitCode()), asSigned);
    }

    private void keep(Decision decision, String action, @Nullable DecisionState from, @Nullable Closing closing) {
        var signed = decision.signed();
        var by = closing != null ? closing.by() : signed != null ? signed : decision.prepared();
        steps.append(List.of(new Step(
                decision.id(),
                decision.version(),
                action,
                from == null ? null : from.name(),
                decision.state().name(),
                by,
                closing == null ? decision.number() : closing.reason())));
    }

    private Decision current(Actor actor, UUID id, Version expected) {
        var decision = find(actor, id);
        if (decision.version() != expected.value()) {
            throw Problems.stale();
        }
        return decision;
    }

    private Decision find(Actor actor, UUID id) {
        var units = Clerk.unitsReadBy(actor);
        return decisions
                .find(id)
                .filter(decision -> units.contains(decision.unitCode()))
                .orElseThrow(Problems::notFound);
    }
}
