package vn.ocop.certification.certificate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateDesk;
import vn.ocop.certification.certificate.CertificateDesk.Search;
import vn.ocop.certification.certificate.CertificateState;
import vn.ocop.certification.certificate.SuspensionDesk;
import vn.ocop.certification.certificate.web.CertificateViews.GroundView;
import vn.ocop.certification.desk.NoDetails;
import vn.ocop.certification.desk.StepView;
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

/// Certificates, for those who keep them.
@RestController
@Tag(name = "Certificates")
@RequestMapping("/api/v1")
class CertificateController {
    private static final String LIST = "certificates";

    private final CertificateDesk desk;
    private final SuspensionDesk suspensions;
    private final Commands commands;
    private final Cursors cursors;
    private final CertificateViews views;

    CertificateController(
            CertificateDesk desk,
            SuspensionDesk suspensions,
            Commands commands,
            Cursors cursors,
            CertificateViews views) {
        this.desk = desk;
        this.suspensions = suspensions;
        this.commands = commands;
        this.cursors = cursors;
        this.views = views;
    }

    @Operation(summary = "Certificates of the units that you may see")
    @GetMapping("/certificates")
    Page<CertificateView> certificates(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer stars,
            @RequestParam(required = false) @Nullable CertificateState state,
            @Parameter(description = "Only requests for revocation whose day to decide is past")
                    @RequestParam(defaultValue = "false")
                    boolean overdue,
            @RequestParam(required = false) @Nullable UUID dossierId) {
        var search = new Search(unitCode, q, stars, state, overdue, dossierId);
        return cursors.page(
                        LIST,
                        page,
                        after -> desk.page(actor, search, after, page.rows()),
                        last -> last.id().value())
                .map(certificate -> view(actor, certificate));
    }

    @Operation(summary = "One certificate with its status of today")
    @GetMapping("/certificates/{id}")
    CertificateView certificate(Actor actor, @PathVariable CertificateId id) {
        return view(actor, desk.get(actor, id));
    }

    @Operation(summary = "Who did what to the certificate, when and why")
    @GetMapping("/certificates/{id}/history")
    List<StepView> certificateHistory(Actor actor, @PathVariable CertificateId id) {
        return StepView.of(desk.history(actor, id));
    }

    /// The grounds for what was found on a day; without one, today.
    @Operation(summary = "The legal grounds for revocation of what was found on a day")
    @GetMapping("/revocation-grounds")
    List<GroundView> revocationGrounds(Actor actor, @RequestParam(required = false) @Nullable LocalDate foundOn) {
        return views.grounds(foundOn);
    }

    @Operation(summary = "Asks for revocation on one of the legal grounds")
    @PostMapping("/certificates/{id}/revocation-request")
    Recorded<CertificateView> requestRevocation(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable CertificateId id,
            @Valid @RequestBody RevocationRequest body) {
        return commands.run(
                request,
                actor,
                () -> Answer.ok(view(actor, desk.requestRevocation(actor, id, version, body.finding()))));
    }

    @Operation(summary = "Revokes what another person asked to revoke")
    @PostMapping("/certificates/{id}/revocation")
    Recorded<CertificateView> revokeCertificate(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable CertificateId id,
            @RequestBody(required = false) @Nullable NoDetails body) {
        return commands.run(request, actor, () -> Answer.ok(view(actor, desk.revoke(actor, id, version))));
    }

    @Operation(summary = "Refuses a request for revocation; the certificate stays as it was")
    @PostMapping("/certificates/{id}/revocation-refusal")
    Recorded<CertificateView> refuseRevocation(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable CertificateId id,
            @Valid @RequestBody KeepRequest body) {
        return commands.run(request, actor, () -> Answer.ok(view(actor, desk.keep(actor, id, version, body.reason()))));
    }

    @Operation(summary = "Suspends a certificate, with the reason")
    @PostMapping("/certificates/{id}/suspension")
    Recorded<CertificateView> suspendCertificate(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable CertificateId id,
            @Valid @RequestBody KeepRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, suspensions.suspend(actor, id, version, body.reason()))));
    }

    @Operation(summary = "Ends a suspension")
    @PostMapping("/certificates/{id}/resumption")
    Recorded<CertificateView> resumeCertificate(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable CertificateId id,
            @Valid @RequestBody KeepRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, suspensions.resume(actor, id, version, body.reason()))));
    }

    private CertificateView view(Actor actor, Certificate certificate) {
        return views.of(certificate, desk.actions(actor, certificate));
    }
}
