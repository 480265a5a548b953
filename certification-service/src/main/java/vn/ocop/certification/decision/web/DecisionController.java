package vn.ocop.certification.decision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
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
import vn.ocop.certification.decision.Decision;
import vn.ocop.certification.decision.DecisionAction;
import vn.ocop.certification.decision.DecisionDesk;
import vn.ocop.certification.decision.DecisionState;
import vn.ocop.certification.desk.ActionViews;
import vn.ocop.certification.desk.ReasonRequest;
import vn.ocop.certification.desk.StepView;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.version.Version;

/// Recognition decisions (quyết định công nhận).
@RestController
@Tag(name = "Decisions")
@RequestMapping(DecisionController.PATH)
class DecisionController {
    static final String PATH = "/api/v1/decisions";
    private static final String LIST = "decisions";

    private final DecisionDesk desk;
    private final Commands commands;
    private final Cursors cursors;
    private final ActionViews actions;

    DecisionController(DecisionDesk desk, Commands commands, Cursors cursors, ActionViews actions) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
        this.actions = actions;
    }

    @Operation(summary = "Decisions of the units that you may see")
    @GetMapping
    Page<DecisionView> decisions(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(required = false) @Nullable DecisionState state) {
        return cursors.page(LIST, page, after -> desk.page(actor, unitCode, state, after, page.rows()), Decision::id)
                .map(decision -> view(actor, decision));
    }

    @Operation(summary = "One decision with the products that it lists")
    @GetMapping("/{id}")
    DecisionView decision(Actor actor, @PathVariable UUID id) {
        return view(actor, desk.get(actor, id));
    }

    @Operation(summary = "Who did what to the decision, when and why")
    @GetMapping("/{id}/history")
    List<StepView> decisionHistory(Actor actor, @PathVariable UUID id) {
        return StepView.of(desk.history(actor, id));
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Prepares a decision on a proposal")
    @PostMapping
    Recorded<DecisionView> prepareDecision(
            CommandRequest request, Actor actor, @Valid @RequestBody DecisionRequest body) {
        return commands.run(request, actor, () -> {
            var decision = desk.prepare(actor, body.proposalId(), body.draft());
            return Answer.created(PATH + "/" + decision.id(), view(actor, decision));
        });
    }

    @Operation(summary = "Signs what another person prepared, and issues its certificates")
    @PostMapping("/{id}/signature")
    Recorded<DecisionView> signDecision(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody SignatureRequest body) {
        return commands.run(
                request,
                actor,
                () -> Answer.ok(view(actor, desk.sign(actor, id, version, body.signingAs(), body.isBilingual()))));
    }

    @Operation(summary = "Rejects a prepared decision, with the reason")
    @PostMapping("/{id}/rejection")
    Recorded<DecisionView> rejectDecision(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody ReasonRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, desk.reject(actor, id, version, body.reason()))));
    }

    private DecisionView view(Actor actor, Decision decision) {
        return DecisionView.of(
                decision,
                desk.issuedOn(decision),
                actions.of(desk.actions(actor, decision), EnumSet.allOf(DecisionAction.class)));
    }
}
