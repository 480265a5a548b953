package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.pages.Pages;
import vn.ocop.certification.register.CheckDesk;
import vn.ocop.certification.register.Verdict;

/// The check page (`/v/CODE`), to which a certificate's QR leads. Needs no token, no cookie and no script.
@Hidden
@RestController
class CheckPageController {
    private final CheckDesk desk;
    private final CheckPages pages;

    CheckPageController(CheckDesk desk, CheckPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /// Asks for the code, or leads to the page of the code or QR text given.
    @GetMapping("/v")
    ResponseEntity<String> ask(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted) {
        if (code == null || code.isBlank()) {
            return PageAnswers.of(HttpStatus.OK, pages.without(Verdict.ASK, Pages.language(lang, accepted)));
        }
        var language = lang == null ? null : lang.equals("en") ? "en" : "vi";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(CheckAddress.typed(code).in(language)))
                .build();
    }

    /// @param record the signed record of the QR, if the visitor comes from one
    @GetMapping("/v/{code}")
    ResponseEntity<String> check(
            @PathVariable String code,
            @RequestParam(name = "r", required = false) @Nullable String record,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted) {
        var language = Pages.language(lang, accepted);
        var checked = desk.check(code, record, null);
        var status = checked.verdict() == Verdict.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.OK;
        return PageAnswers.of(status, pages.of(checked, new CheckAddress(code, record), language));
    }
}
