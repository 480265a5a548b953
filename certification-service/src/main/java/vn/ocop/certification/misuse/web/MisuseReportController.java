package vn.ocop.certification.misuse.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.desk.ActionViews;
import vn.ocop.certification.desk.NoDetails;
import vn.ocop.certification.misuse.MisuseAction;
import vn.ocop.certification.misuse.MisuseDesk;
import vn.ocop.certification.misuse.MisuseReport;
import vn.ocop.certification.misuse.MisuseState;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.version.Version;

/// The office's queue of reports of misuse.
@RestController
@Tag(name = "Reports of misuse")
@RequestMapping("/api/v1/misuse-reports")
class MisuseReportController {
    private static final String LIST = "misuse-reports";

    private final MisuseDesk desk;
    private final Commands commands;
    private final Cursors cursors;
    private final ActionViews actions;

    MisuseReportController(MisuseDesk desk, Commands commands, Cursors cursors, ActionViews actions) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
        this.actions = actions;
    }

    @Operation(summary = "Reports of misuse in the queue of your units")
    @GetMapping
    Page<MisuseReportView> misuseReports(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable MisuseState state,
            @RequestParam(required = false) @Nullable CertificateId certificateId) {
        return cursors.page(
                        LIST,
                        page,
                        after -> desk.page(actor, state, certificateId, after, page.rows()),
                        MisuseReport::id)
                .map(report -> view(actor, report));
    }

    @Operation(summary = "One report of misuse")
    @GetMapping("/{id}")
    MisuseReportView misuseReport(Actor actor, @PathVariable UUID id) {
        return view(actor, desk.get(actor, id));
    }

    @Operation(summary = "Takes the report for yourself")
    @PostMapping("/{id}/claim")
    Recorded<MisuseReportView> claimMisuseReport(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable NoDetails body) {
        return commands.run(request, actor, () -> Answer.ok(view(actor, desk.claim(actor, id, version))));
    }

    @Operation(summary = "Puts the report back into the queue")
    @PostMapping("/{id}/release")
    Recorded<MisuseReportView> releaseMisuseReport(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody FindingRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, desk.release(actor, id, version, body.finding()))));
    }

    @Operation(summary = "Closes the report as founded, with the finding")
    @PostMapping("/{id}/upholding")
    Recorded<MisuseReportView> upholdMisuseReport(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody FindingRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, desk.uphold(actor, id, version, body.finding()))));
    }

    @Operation(summary = "Closes the report as unfounded, with the finding")
    @PostMapping("/{id}/dismissal")
    Recorded<MisuseReportView> dismissMisuseReport(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody FindingRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, desk.dismiss(actor, id, version, body.finding()))));
    }

    private MisuseReportView view(Actor actor, MisuseReport report) {
        return MisuseReportView.of(report, actions.of(desk.actions(actor, report), EnumSet.allOf(MisuseAction.class)));
    }
}
