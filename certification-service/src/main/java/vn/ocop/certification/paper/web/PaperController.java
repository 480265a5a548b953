package vn.ocop.certification.paper.web;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.paper.PaperDesk;
import vn.ocop.certification.paper.Papers.Progress;
import vn.ocop.events.CertificateId;
import vn.ocop.web.actor.Actor;

/// Papers, for those who keep the certificates.
@RestController
@RequestMapping("/api/v1")
class PaperController {
    private final PaperDesk desk;

    PaperController(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/certificates/{id}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> certificatePaper(Actor actor, @PathVariable CertificateId id) {
        return PaperAnswers.of(desk.get(actor, id));
    }

    /// How many of the decision's papers are ready.
    @GetMapping("/decisions/{id}/papers")
    Progress decisionPapers(Actor actor, @PathVariable UUID id) {
        return desk.progress(actor, id);
    }
}
