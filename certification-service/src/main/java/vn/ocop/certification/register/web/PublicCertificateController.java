package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.register.PublicRegister;
import vn.ocop.certification.register.PublicRegister.Entry;
import vn.ocop.web.problem.Problems;

/// The public's check of a certificate; needs no token. Its answers are about now and are kept by nobody.
@RestController
@Tag(name = "Public register")
@RequestMapping("/api/v1/public/certificates")
class PublicCertificateController {
    private final PublicRegister register;
    private final MessageSource messages;

    PublicCertificateController(PublicRegister register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    @Operation(summary = "Checks a certificate by its code")
    @GetMapping("/{code}")
    ResponseEntity<PublicCertificateView> checkCertificate(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        var entry = register.find(code, on)
                .orElseThrow(() ->
                        Problems.plain(HttpStatus.NOT_FOUND, "unknown-code").header("Cache-Control", "no-store"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PublicCertificateView.of(entry, statusText(entry)));
    }

    private String statusText(Entry entry) {
        var status = entry.certificate().on(entry.on());
        return messages.getMessage("certificate-status." + status.name(), null, LocaleContextHolder.getLocale());
    }
}
