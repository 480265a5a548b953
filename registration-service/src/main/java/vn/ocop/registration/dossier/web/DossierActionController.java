package vn.ocop.registration.dossier.web;

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
