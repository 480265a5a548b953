package vn.ocop.registration.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.registration.evidence.EvidenceDesk;
import vn.ocop.registration.evidence.FileStore;
import vn.ocop.registration.evidence.Thumbnails;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Small pictures of evidence, drawn here: none of the file's own bytes reaches the reader's screen.
@RestController
@Tag(name = "Evidence")
@RequestMapping("/api/v1/evidence/{sha256}/preview")
class PreviewController {
    private final EvidenceDesk desk;
    private final FileStore files;
    private final Thumbnails thumbnails;

    PreviewController(EvidenceDesk desk, FileStore files, Thumbnails thumbnails) {
        this.desk = desk;
        this.files = files;
        this.thumbnails = thumbnails;
    }

    @GetMapping
    @Operation(
            operationId = "previewEvidence",
            summary = "A PNG of the picture or the first page, for whoever may download the file")
    ResponseEntity<byte[]> of(
            Actor actor, @PathVariable String sha256, @RequestParam(required = false) @Nullable String link) {
        var evidence = desk.open(actor, sha256, link);
        var png = thumbnails
                .of(files.find(evidence.sha256()), evidence.mediaType())
                .orElseThrow(
                        () -> Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, "no-preview", evidence.mediaType()));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(png);
    }
}
