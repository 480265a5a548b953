package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.qr.QrText;
import vn.ocop.certification.register.CheckDesk;
import vn.ocop.certification.register.CheckDesk.Checked;

/// The public's check of what stands on a label; needs no token.
@RestController
@Tag(name = "Public register")
@RequestMapping("/api/v1/public/checks")
class CheckController {
    private final CheckDesk desk;
    private final MessageSource messages;

    CheckController(CheckDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /// What a label is worth. What nobody here signed is answered as forged, a code that nobody was given as unknown;
    /// no answer is ever about more than the moment.
    ///
    /// @param text the text of a QR, the signed record in it, or the printed code
    @Operation(summary = "Checks what stands in a QR against the register")
    @GetMapping
    ResponseEntity<CheckView> checkLabel(
            @RequestParam String text,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        var read = QrText.read(text);
        var checked = desk.check(read.code(), read.record(), on);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view(checked));
    }

    private CheckView view(Checked checked) {
        var entry = checked.entry();
        return new CheckView(
                checked.verdict(),
                text("verdict." + checked.verdict()),
                checked.finding(),
                checked.finding() == null ? null : text("record-finding." + checked.finding()),
                checked.trial(),
                entry == null
                        ? null
                        : PublicCertificateView.of(
                                entry,
                                text("certificate-status." + entry.certificate().on(entry.on()))));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
