package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.pages.Pages;
import vn.ocop.certification.register.PublicRegister;
import vn.ocop.certification.register.PublicRegister.Entry;
import vn.ocop.certification.register.Verdict;

/// The check page (`/v/CODE`), to which a certificate's QR leads. Needs no token, no cookie and no script.
@Hidden
@RestController
class CheckPageController {
    private final PublicRegister register;
    private final CheckPages pages;

    CheckPageController(PublicRegister register, CheckPages pages) {
        this.register = register;
        this.pages = pages;
    }

    /// Asks for the code, or leads to the page of the one given.
    @GetMapping("/v")
    ResponseEntity<String> ask(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted) {
        if (code == null || code.isBlank()) {
            return PageAnswers.of(HttpStatus.OK, pages.without(Verdict.ASK, Pages.language(lang, accepted)));
        }
        var address = "/v/" + URLEncoder.encode(code.strip(), StandardCharsets.UTF_8);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(lang == null ? address : address + "?lang=" + (lang.equals("en") ? "en" : "vi")))
                .build();
    }

    @GetMapping("/v/{code}")
    ResponseEntity<String> check(
            @PathVariable String code, @RequestParam(required = false) @Nullable String lang, Locale accepted) {
        var language = Pages.language(lang, accepted);
        return register.find(code, null)
                .map(entry -> known(entry, language))
                .orElseGet(() -> PageAnswers.of(HttpStatus.NOT_FOUND, pages.without(Verdict.UNKNOWN, language)));
    }

    private ResponseEntity<String> known(Entry entry, Locale language) {
        return PageAnswers.of(HttpStatus.OK, pages.known(entry, entry.verdict(), language));
    }
}
