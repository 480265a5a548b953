package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.qr.QrSeal;
import vn.ocop.certification.register.PublicRegister;
import vn.ocop.certification.register.PublicRegister.Entry;
import vn.ocop.web.problem.Problems;

/// What stands in a certificate's QR, for whoever prints labels; needs no token.
@RestController
@Tag(name = "Public register")
class QrController {
    private final PublicRegister register;
    private final QrSeal seal;

    QrController(PublicRegister register, QrSeal seal) {
        this.register = register;
        this.seal = seal;
    }

    /// @param text what the QR holds: the check page's address with the record
    /// @param record the signed record, a compact JWS
    record QrView(String text, String record) {}

    @Operation(summary = "What stands in the QR of a certificate: the signed record and the address")
    @GetMapping("/api/v1/public/certificates/{code}/qr")
    ResponseEntity<QrView> certificateQr(@PathVariable String code) {
        var certificate = register.find(code, null)
                .map(Entry::certificate)
                .orElseThrow(() -> Problems.plain(HttpStatus.NOT_FOUND, "unknown-code"));
        if (!certificate.content().issuedHere()) {
            throw Problems.plain(HttpStatus.NOT_FOUND, "not-issued-here");
        }
        var record = seal.record(certificate);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new QrView(seal.text(certificate, record), record));
    }
}
