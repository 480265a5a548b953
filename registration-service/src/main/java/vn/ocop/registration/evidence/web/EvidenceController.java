package vn.ocop.registration.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.evidence.EvidenceDesk;
import vn.ocop.registration.evidence.FileStore;
import vn.ocop.registration.evidence.Sha256;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Page;

/// Evidence: uploaded once, reused in later dossiers.
@RestController
@Tag(name = "Evidence")
@RequestMapping("/api/v1/evidence")
class EvidenceController {
    private final EvidenceDesk desk;
    private final FileStore files;
    private final Commands commands;

    EvidenceController(EvidenceDesk desk, FileStore files, Commands commands) {
        this.desk = desk;
        this.files = files;
        this.commands = commands;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "upload",
            summary = "Uploads a file for a producer: PDF, picture or office document, at most 10 MB")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<EvidenceView> take(
            Actor actor,
            CommandRequest request,
            @RequestParam ProducerId producerId,
            @Valid @ParameterObject DetailsParameters details,
            @RequestParam(required = false) @Nullable String replaces,
            @RequestPart("file") MultipartFile file) {
        var upload = UploadedFile.read(file);
        var content = Sha256.of(upload.bytes()) + " " + upload.fileName();
        return commands.run(request.with(content), actor, () -> {
            var evidence = desk.take(actor, producerId, upload, details.details(), replaces);
            return Answer.created("/api/v1/evidence/" + evidence.sha256(), EvidenceView.of(evidence));
        });
    }

    @GetMapping
    @Operation(operationId = "evidenceOfProducer", summary = "The producer's files, latest first")
    Page<EvidenceView> of(Actor actor, @RequestParam ProducerId producerId) {
        List<EvidenceView> views =
                desk.of(actor, producerId).stream().map(EvidenceView::of).toList();
        return new Page<>(views, null);
    }

    @GetMapping("/{sha256}")
    @Operation(operationId = "download", summary = "The bytes, for the own commune or against a signed link")
    ResponseEntity<Resource> open(
            Actor actor, @PathVariable String sha256, @RequestParam(required = false) @Nullable String link) {
        var evidence = desk.open(actor, sha256, link);
        var disposition = ContentDisposition.attachment()
                .filename(evidence.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.mediaType()))
                .contentLength(evidence.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new FileSystemResource(files.find(evidence.sha256())));
    }
}
