package vn.ocop.certification.credential.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.credential.CredentialDesk;
import vn.ocop.certification.credential.StatusPurpose;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;

/// Certificates as credentials, and the lists that say which of them do not hold; needs no token.
@RestController
@Tag(name = "Public register")
@RequestMapping("/api/v1/public")
class CredentialController {
    private static final String CREDENTIAL = "application/vc+jwt";
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final CredentialDesk desk;

    CredentialController(CredentialDesk desk) {
        this.desk = desk;
    }

    /// The certificate as a W3C Verifiable Credential 2.0 and Open Badge 3.0, signed (JWT).
    @Operation(summary = "The certificate as a verifiable credential (VC 2.0, Open Badges 3.0)")
    @GetMapping(path = "/certificates/{code}/credential", produces = CREDENTIAL)
    ResponseEntity<byte[]> certificateCredential(@PathVariable String code) {
        return desk.credential(code)
                .map(credential -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("Content-Disposition", "attachment; filename=\"ocop.vc.jwt\"")
                        .body(bytes(credential)))
                .orElseThrow(() -> absent("no-credential"));
    }

    /// A Bitstring Status List as a signed credential.
    ///
    /// @param purpose `revocation`, `suspension`, or `refresh` for a certificate that a newer one took the place of
    @Operation(summary = "A signed status list of credentials (W3C Bitstring Status List)")
    @GetMapping(path = "/status-lists/{purpose}/{list}", produces = CREDENTIAL)
    ResponseEntity<byte[]> statusList(@PathVariable String purpose, @PathVariable int list) {
        return StatusPurpose.named(purpose)
                .flatMap(named -> desk.statusList(named, list))
                .map(credential -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                        .body(bytes(credential)))
                .orElseThrow(() -> absent("no-status-list"));
    }

    /// A text would be sent with a charset, which `application/vc+jwt` does not have.
    private static byte[] bytes(String credential) {
        return credential.getBytes(StandardCharsets.US_ASCII);
    }

    private static Problem absent(String problem) {
        return Problems.plain(HttpStatus.NOT_FOUND, problem);
    }
}
