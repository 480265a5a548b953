package vn.ocop.certification.paper.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.paper.PaperDesk;
import vn.ocop.certification.paper.PublishedSigners;
import vn.ocop.web.problem.Problems;

/// Papers for whoever holds the certificate's code, and whose signature they bear; needs no token.
@RestController
@Tag(name = "Public register")
@RequestMapping("/api/v1/public")
class PublicPaperController {
    private static final MediaType PEM = MediaType.parseMediaType("application/x-pem-file");

    private final PaperDesk desk;
    private final PublishedSigners signers;

    PublicPaperController(PaperDesk desk, PublishedSigners signers) {
        this.desk = desk;
        this.signers = signers;
    }

    @Operation(summary = "The signed PDF of a certificate, by its code")
    @GetMapping(path = "/certificates/{code}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> publicPaper(@PathVariable String code) {
        return desk.find(code)
                .map(PaperAnswers::certificate)
                .orElseThrow(() ->
                        Problems.plain(HttpStatus.NOT_FOUND, "unknown-code").header("Cache-Control", "no-store"));
    }

    /// The certificate of the key that signs papers now and those above it, then those of the keys before it.
    @Operation(summary = "The certificates with which papers are and were signed (PEM), that of now first")
    @GetMapping("/papers/signer")
    ResponseEntity<String> paperSigner() {
        return ResponseEntity.ok()
                .contentType(PEM)
                .header("Content-Disposition", "attachment; filename=\"ocop-signer.pem\"")
                .body(String.join("\n", signers.all()) + "\n");
    }
}
