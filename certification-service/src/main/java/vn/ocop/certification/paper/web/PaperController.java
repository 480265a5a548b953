package vn.ocop.certification.paper.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.paper.PaperDesk;
import vn.ocop.certification.paper.Papers.Progress;
import vn.ocop.certification.paper.PreviewPapers;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;

/// Papers, for those who keep the certificates.
@RestController
@Tag(name = "Papers")
@RequestMapping("/api/v1")
class PaperController {
    private final PaperDesk desk;
    private final PreviewPapers previews;

    PaperController(PaperDesk desk, PreviewPapers previews) {
        this.desk = desk;
        this.previews = previews;
    }

    @Operation(summary = "The signed PDF of a certificate")
    @GetMapping(path = "/certificates/{id}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> certificatePaper(Actor actor, @PathVariable CertificateId id) {
        return PaperAnswers.certificate(desk.get(actor, id));
    }

    /// The list of the products that a signed decision recognises.
    @Operation(summary = "The signed list of a decision as a PDF")
    @GetMapping(path = "/decisions/{id}/annex", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> decisionAnnex(Actor actor, @PathVariable UUID id) {
        return PaperAnswers.annex(desk.annex(actor, id));
    }

    /// The same before the signature.
    @Operation(summary = "The list of a prepared decision as a PDF, marked as a preview; not kept")
    @GetMapping(path = "/decisions/{id}/annex-preview", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> previewAnnex(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable SigningTitle signingAs) {
        return PaperAnswers.preview(previews.annex(actor, id, signingAs));
    }

    /// The paper of one product before the signature.
    @Operation(summary = "What a certificate of a prepared decision would look like; not kept")
    @GetMapping(path = "/decisions/{id}/paper-preview", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> previewPaper(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int position,
            @RequestParam(required = false) @Nullable SigningTitle signingAs,
            @RequestParam(defaultValue = "false") boolean bilingual) {
        return PaperAnswers.preview(previews.certificate(actor, id, position, signingAs, bilingual));
    }

    /// How many of the decision's papers are ready.
    @Operation(summary = "How many papers of a decision are printed and signed")
    @GetMapping("/decisions/{id}/papers")
    Progress decisionPapers(Actor actor, @PathVariable UUID id) {
        return desk.progress(actor, id);
    }
}
