package vn.ocop.certification.decision.web;

import static vn.ocop.certification.decision.CandidateAction.DECLINE;
import static vn.ocop.certification.decision.CandidateAction.PROPOSE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.decision.Candidate;
import vn.ocop.certification.decision.CandidateDesk;
import vn.ocop.certification.decision.CandidateState;
import vn.ocop.certification.desk.ActionViews;
import vn.ocop.certification.desk.ReasonRequest;
import vn.ocop.events.DossierId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.version.Version;

/// Ranked products waiting to be certified.
@RestController
@Tag(name = "Candidates")
@RequestMapping("/api/v1/candidates")
class CandidateController {
    private static final String LIST = "candidates";

    private final CandidateDesk desk;
    private final Commands commands;
    private final Cursors cursors;
    private final ActionViews actions;

    CandidateController(CandidateDesk desk, Commands commands, Cursors cursors, ActionViews actions) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
        this.actions = actions;
    }

    @Operation(summary = "Ranked products that wait for a decision")
    @GetMapping
    Page<CandidateView> candidates(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(required = false) @Nullable CandidateState state,
            @RequestParam(required = false) @Nullable UUID dossierId) {
        var after =
                cursors.read(LIST, page.after()).map(CandidateController::key).orElse(null);
        var rows = desk.page(actor, unitCode, state, dossierId, after, page.rows());
        return Page.of(rows, page, last -> cursors.write(LIST, last.dossierId()))
                .map(candidate -> view(actor, candidate));
    }

    @Operation(summary = "One ranked product")
    @GetMapping("/{dossierId}")
    CandidateView candidate(Actor actor, @PathVariable DossierId dossierId) {
        return view(actor, desk.get(actor, dossierId));
    }

    @Operation(summary = "Leaves a ranked product out for good, with the reason")
    @PostMapping("/{dossierId}/decline")
    Recorded<CandidateView> declineCandidate(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable DossierId dossierId,
            @Valid @RequestBody ReasonRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, desk.decline(actor, dossierId, version, body.reason()))));
    }

    private CandidateView view(Actor actor, Candidate candidate) {
        return CandidateView.of(candidate, actions.of(desk.actions(actor, candidate), Set.of(PROPOSE, DECLINE)));
    }

    private static UUID key(Cursor cursor) {
        return cursor.uuid(0);
    }
}
