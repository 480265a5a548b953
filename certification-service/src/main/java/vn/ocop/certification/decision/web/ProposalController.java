package vn.ocop.certification.decision.web;

import static vn.ocop.certification.decision.ProposalAction.PREPARE;
import static vn.ocop.certification.decision.ProposalAction.WITHDRAW;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.decision.Proposal;
import vn.ocop.certification.decision.ProposalDesk;
import vn.ocop.certification.decision.ProposalState;
import vn.ocop.certification.desk.ActionViews;
import vn.ocop.certification.desk.ReasonRequest;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.version.Version;

/// Proposals (tờ trình) of ranked products.
@RestController
@Tag(name = "Proposals")
@RequestMapping(ProposalController.PATH)
class ProposalController {
    static final String PATH = "/api/v1/proposals";
    private static final String LIST = "proposals";

    private final ProposalDesk desk;
    private final Commands commands;
    private final Cursors cursors;
    private final ActionViews actions;

    ProposalController(ProposalDesk desk, Commands commands, Cursors cursors, ActionViews actions) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
        this.actions = actions;
    }

    @Operation(summary = "Proposals of the units that you may see")
    @GetMapping
    Page<ProposalView> proposals(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(required = false) @Nullable ProposalState state) {
        return cursors.page(LIST, page, after -> desk.page(actor, unitCode, state, after, page.rows()), Proposal::id)
                .map(proposal -> view(actor, proposal));
    }

    @Operation(summary = "One proposal")
    @GetMapping("/{id}")
    ProposalView proposal(Actor actor, @PathVariable UUID id) {
        return view(actor, desk.get(actor, id));
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Proposes ranked products for recognition")
    @PostMapping
    Recorded<ProposalView> proposeProducts(
            CommandRequest request, Actor actor, @Valid @RequestBody ProposalRequest body) {
        return commands.run(request, actor, () -> {
            var proposal = desk.propose(actor, body.unitCode(), body.dossierIds(), body.note());
            return Answer.created(PATH + "/" + proposal.id(), view(actor, proposal));
        });
    }

    @Operation(summary = "Withdraws a proposal, with the reason")
    @PostMapping("/{id}/withdrawal")
    Recorded<ProposalView> withdrawProposal(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody ReasonRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, desk.withdraw(actor, id, version, body.reason()))));
    }

    private ProposalView view(Actor actor, Proposal proposal) {
        return ProposalView.of(proposal, actions.of(desk.actions(actor, proposal), Set.of(PREPARE, WITHDRAW)));
    }
}
