package vn.ocop.certification.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.EnumSet;
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
import vn.ocop.certification.desk.ActionViews;
import vn.ocop.certification.inspection.Inspection;
import vn.ocop.certification.inspection.InspectionAction;
import vn.ocop.certification.inspection.InspectionDesk;
import vn.ocop.certification.inspection.InspectionState;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.time.Today;
import vn.ocop.web.version.Version;

/// Post-inspections (hậu kiểm).
@RestController
@Tag(name = "Post-inspections")
@RequestMapping(InspectionController.PATH)
class InspectionController {
    static final String PATH = "/api/v1/inspections";
    private static final String LIST = "inspections";

    private final InspectionDesk desk;
    private final Commands commands;
    private final Cursors cursors;
    private final ActionViews actions;
    private final Today today;

    InspectionController(InspectionDesk desk, Commands commands, Cursors cursors, ActionViews actions, Today today) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
        this.actions = actions;
        this.today = today;
    }

    @Operation(summary = "Post-inspections of the units that you may see")
    @GetMapping
    Page<InspectionView> inspections(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable InspectionState state,
            @RequestParam(required = false) @Nullable CertificateId certificateId) {
        return cursors.page(
                        LIST, page, after -> desk.page(actor, state, certificateId, after, page.rows()), Inspection::id)
                .map(inspection -> view(actor, inspection));
    }

    @Operation(summary = "One post-inspection")
    @GetMapping("/{id}")
    InspectionView inspection(Actor actor, @PathVariable UUID id) {
        return view(actor, desk.get(actor, id));
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plans a visit to the holder of a certificate")
    @PostMapping
    Recorded<InspectionView> planInspection(CommandRequest request, Actor actor, @Valid @RequestBody PlanRequest body) {
        return commands.run(request, actor, () -> {
            var planned = desk.plan(actor, body.certificateId(), body.plannedOn(), body.purpose());
            return Answer.created(PATH + "/" + planned.id(), view(actor, planned));
        });
    }

    @Operation(summary = "Calls a planned visit off")
    @PostMapping("/{id}/cancellation")
    Recorded<InspectionView> cancelInspection(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody OutcomeRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, desk.cancel(actor, id, version, body.outcome()))));
    }

    @Operation(summary = "Records the visit with what was found")
    @PostMapping("/{id}/visit")
    Recorded<InspectionView> recordVisit(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody VisitRequest body) {
        return commands.run(request, actor, () -> Answer.ok(view(actor, desk.visit(actor, id, version, body.visit()))));
    }

    @Operation(summary = "Ends the follow-up: what was found is mended")
    @PostMapping("/{id}/resolution")
    Recorded<InspectionView> resolveInspection(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody OutcomeRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, desk.resolve(actor, id, version, body.outcome()))));
    }

    @Operation(summary = "Asks for revocation because of what was found")
    @PostMapping("/{id}/escalation")
    Recorded<InspectionView> escalateInspection(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody EscalationRequest body) {
        return commands.run(
                request,
                actor,
                () -> Answer.ok(view(actor, desk.escalate(actor, id, version, body.ground(), body.reason()))));
    }

    private InspectionView view(Actor actor, Inspection inspection) {
        return InspectionView.of(
                inspection,
                today.get(),
                actions.of(desk.actions(actor, inspection), EnumSet.allOf(InspectionAction.class)));
    }
}
