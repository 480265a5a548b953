package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.events.DossierId;
import vn.ocop.registration.dossier.DossierDesk;
import vn.ocop.registration.dossier.SubmissionDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.version.Version;

/// What people do with a dossier.
@RestController
@Tag(name = "Dossiers")
@RequestMapping("/api/v1/dossiers/{id}")
class DossierActionController {
    private final SubmissionDesk submissions;
    private final DossierDesk desk;
    private final DossierViews views;
    private final Commands commands;

    DossierActionController(SubmissionDesk submissions, DossierDesk desk, DossierViews views, Commands commands) {
        this.submissions = submissions;
        this.desk = desk;
        this.views = views;
        this.commands = commands;
    }

    @PostMapping("/submission")
    @ApiResponse(responseCode = "200", description = "Handed in")
    @ApiResponse(
            responseCode = "422",
            description = "No rulebook, unit, policy or window for the date",
            content = @Content)
    @Operation(operationId = "submitDossier", summary = "Hands the dossier in, or in again after a return")
    Recorded<DossierView> submit(
            Actor actor,
            CommandRequest request,
            @PathVariable DossierId id,
            Version version,
            @Valid @RequestBody(required = false) @Nullable SubmissionBody body) {
        var on = body == null ? null : body.submittedOn();
        return commands.run(
                request, actor, () -> Answer.ok(views.of(submissions.submit(actor, id, version, on), actor)));
    }

    @PostMapping("/withdrawal")
    @Operation(operationId = "withdrawDossier", summary = "Withdraws a dossier that has no outcome yet")
    Recorded<DossierView> withdraw(
            Actor actor,
            CommandRequest request,
            @PathVariable DossierId id,
            Version version,
            @Valid @RequestBody WithdrawalBody body) {
        return commands.run(
                request, actor, () -> Answer.ok(views.of(desk.withdraw(actor, id, version, body.reason()), actor)));
    }

    @PostMapping("/commune-report")
    @Operation(
            operationId = "reportOnDossier",
            summary = "Hands in the commune's report that Decision 26/2026 asks for")
    Recorded<DossierView> report(
            Actor actor,
            CommandRequest request,
            @PathVariable DossierId id,
            Version version,
            @Valid @RequestBody CommuneReportBody body) {
        return commands.run(
                request, actor, () -> Answer.ok(views.of(desk.report(actor, id, version, body.report()), actor)));
    }
}
