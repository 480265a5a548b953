package vn.ocop.registration.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.registration.evidence.PartStore;
import vn.ocop.registration.evidence.UploadDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

/// Files that come in parts: opened, continued where they stopped, completed against their hash.
@RestController
@Tag(name = "Evidence")
@RequestMapping("/api/v1/uploads")
class PartialUploadController {
    private static final String PART = "application/offset+octet-stream";

    private final UploadDesk desk;
    private final PartStore parts;
    private final Commands commands;

    PartialUploadController(UploadDesk desk, PartStore parts, Commands commands) {
        this.desk = desk;
        this.parts = parts;
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "openUpload", summary = "Opens an upload in parts, for a day; at most 20 MB")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<PartialUploadView> open(
            Actor actor,
            CommandRequest request,
            @Valid @org.springframework.web.bind.annotation.RequestBody PartialUploadBody body) {
        return commands.run(request, actor, () -> {
            var name = UploadedFile.name(body.fileName(), "/fileName");
            var upload = desk.open(actor, body.producerId(), name, body.mediaType(), body.size(), body.sha256());
            return Answer.created("/api/v1/uploads/" + upload.id(), PartialUploadView.of(upload));
        });
    }

    @GetMapping("/{id}")
    @Operation(operationId = "partialUpload", summary = "How much of an upload is here: where the next part begins")
    PartialUploadView get(Actor actor, @PathVariable UUID id) {
        return PartialUploadView.of(desk.get(actor, id));
    }

    @PatchMapping(path = "/{id}", consumes = PART)
    @Operation(
            operationId = "continueUpload",
            summary = "Sends the next part; of one that breaks off, what came is kept",
            requestBody =
                    @RequestBody(
                            content = @Content(mediaType = PART, schema = @Schema(type = "string", format = "binary"))))
    PartialUploadView append(
            Actor actor, @PathVariable UUID id, @RequestHeader("Upload-Offset") long offset, HttpServletRequest request)
            throws IOException {
        var upload = desk.get(actor, id);
        var part = parts.keep(request.getInputStream(), Math.max(0, upload.size() - offset));
        return PartialUploadView.of(desk.append(actor, id, offset, part));
    }

    @PostMapping("/{id}/completion")
    @Operation(
            operationId = "completeUpload",
            summary = "Puts the parts together, checks the hash and takes the file in")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<EvidenceView> complete(
            Actor actor,
            CommandRequest request,
            @PathVariable UUID id,
            @Valid @ParameterObject DetailsParameters details,
            @RequestParam(required = false) @Nullable String replaces) {
        return commands.run(request, actor, () -> {
            var evidence = desk.complete(actor, id, details.details(), replaces);
            return Answer.created("/api/v1/evidence/" + evidence.sha256(), EvidenceView.of(evidence));
        });
    }

    @PostMapping("/{id}/restart")
    @Operation(operationId = "restartUpload", summary = "Forgets the parts of an upload: it begins anew")
    Recorded<PartialUploadView> restart(Actor actor, CommandRequest request, @PathVariable UUID id) {
        return commands.run(request, actor, () -> Answer.ok(PartialUploadView.of(desk.restart(actor, id))));
    }
}
