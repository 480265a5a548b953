package vn.ocop.certification.certificate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.certificate.CertificateDesk;
import vn.ocop.certification.certificate.ExtensionDesk;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.version.Version;

/// Extensions of certificates in the transition to new rules.
@RestController
@Tag(name = "Certificates")
@RequestMapping("/api/v1/certificates/{id}/extension")
class ExtensionController {
    private final ExtensionDesk desk;
    private final CertificateDesk certificates;
    private final Commands commands;
    private final CertificateViews views;

    ExtensionController(ExtensionDesk desk, CertificateDesk certificates, Commands commands, CertificateViews views) {
        this.desk = desk;
        this.certificates = certificates;
        this.commands = commands;
        this.views = views;
    }

    @Operation(summary = "Extends a certificate in the transition of 2026, by at most 180 days")
    @PostMapping
    Recorded<CertificateView> extendCertificate(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable CertificateId id,
            @Valid @RequestBody ExtensionRequest body) {
        return commands.run(request, actor, () -> {
            var extended = desk.extend(
                    actor,
                    id,
                    version,
                    body.validThrough(),
                    body.decisionNumber().strip(),
                    body.decidedOn());
            return Answer.ok(views.of(extended, certificates.actions(actor, extended)));
        });
    }
}
