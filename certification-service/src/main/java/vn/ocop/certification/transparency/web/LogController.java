package vn.ocop.certification.transparency.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.transparency.LogKey;
import vn.ocop.certification.transparency.ProofDesk;
import vn.ocop.certification.transparency.web.LogViews.CertificateProofView;
import vn.ocop.certification.transparency.web.LogViews.EntriesView;
import vn.ocop.certification.transparency.web.LogViews.PathView;
import vn.ocop.web.problem.Problems;

/// The transparency log, for everybody: needs no token.
@RestController
@Tag(name = "Transparency log")
@RequestMapping("/api/v1/public")
class LogController {
    private static final int PAGE = 500;

    private final ProofDesk desk;
    private final LogKey key;

    LogController(ProofDesk desk, LogKey key) {
        this.desk = desk;
        this.key = key;
    }

    /// The newest signed note, see C2SP tlog-checkpoint.
    @Operation(summary = "The signed head of the log")
    @GetMapping(path = "/log/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> logCheckpoint() {
        var head = desk.head().orElseThrow(() -> Problems.plain(HttpStatus.NOT_FOUND, "log-empty"));
        return text(head.note());
    }

    /// The name, id and public key under which checkpoints are signed.
    @Operation(summary = "The key that verifies the heads")
    @GetMapping(path = "/log/key", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> logKey() {
        return text(key.verifierKey() + "\n");
    }

    @Operation(summary = "Entries of the log")
    @GetMapping("/log/entries")
    EntriesView logEntries(@RequestParam(defaultValue = "0") long from) {
        return EntriesView.of(desk.entries(from, PAGE));
    }

    @Operation(summary = "Proves that an entry is in the log")
    @GetMapping("/log/inclusion")
    PathView logInclusion(@RequestParam long index, @RequestParam long size) {
        return PathView.of(desk.inclusion(index, size));
    }

    @Operation(summary = "Proves that one head follows from an earlier one")
    @GetMapping("/log/consistency")
    PathView logConsistency(@RequestParam long first, @RequestParam long second) {
        return PathView.of(desk.consistency(first, second));
    }

    @Operation(summary = "Proves that a certificate is in the log as it is shown (RFC 9162)")
    @GetMapping("/certificates/{code}/proof")
    CertificateProofView proveCertificate(@PathVariable String code) {
        return desk.prove(code)
                .map(CertificateProofView::of)
                .orElseThrow(() -> Problems.plain(HttpStatus.NOT_FOUND, "not-in-log"));
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(text);
    }
}
