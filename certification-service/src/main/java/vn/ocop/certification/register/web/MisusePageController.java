package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.misuse.FormTokens;
import vn.ocop.certification.misuse.MisuseDesk;
import vn.ocop.certification.misuse.MisuseKind;
import vn.ocop.certification.pages.Pages;
import vn.ocop.certification.register.PublicRegister;
import vn.ocop.certification.register.PublicRegister.Entry;
import vn.ocop.web.problem.Problems;

/// The form by which the public reports a misuse. It carries a sealed token in place of a session; other sites cannot
/// send it, and one address sends only a few.
@Hidden
@RestController
@RequestMapping("/v/{code}/misuse")
class MisusePageController {
    private static final int FORMS = 5;
    private static final Duration PER = Duration.ofMinutes(10);

    private final PublicRegister register;
    private final MisuseDesk desk;
    private final FormTokens tokens;
    private final Pages pages;
    private final Visitors visitors = new Visitors(FORMS, PER);

    MisusePageController(PublicRegister register, MisuseDesk desk, FormTokens tokens, Pages pages) {
        this.register = register;
        this.desk = desk;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> form(
            @PathVariable String code, @RequestParam(required = false) @Nullable String lang, Locale accepted) {
        return page(HttpStatus.OK, certificate(code), MisuseForm.EMPTY, null, Pages.language(lang, accepted));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> report(
            @PathVariable String code,
            @ModelAttribute MisuseForm form,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String from,
            HttpServletRequest request,
            Locale accepted) {
        var certificate = certificate(code);
        var language = Pages.language(lang, accepted);
        var id = isFromElsewhere(from)
                ? Optional.<UUID>empty()
                : tokens.read(form.sealed(), certificate.content().lookupCode());
        var seen = form.seen();
        if (id.isEmpty() || seen.isEmpty()) {
            var error = id.isEmpty() ? "misuse.again" : "misuse.incomplete";
            return page(HttpStatus.BAD_REQUEST, certificate, form, error, language);
        }
        if (!visitors.admits(request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, certificate, form, "misuse.too-many", language);
        }
        desk.report(id.get(), certificate, seen.get());
        return page(HttpStatus.OK, certificate, form, null, language, id.get().toString());
    }

    /// Browsers say whose page sends a form; older ones say nothing, and have the token only.
    private static boolean isFromElsewhere(@Nullable String from) {
        return from != null && !from.equals("same-origin") && !from.equals("none");
    }

    private Certificate certificate(String code) {
        return register.find(code, null).map(Entry::certificate).orElseThrow(Problems::notFound);
    }

    private ResponseEntity<String> page(
            HttpStatus status, Certificate certificate, MisuseForm form, @Nullable String error, Locale language) {
        return page(status, certificate, form, error, language, null);
    }

    private ResponseEntity<String> page(
            HttpStatus status,
            Certificate certificate,
            MisuseForm form,
            @Nullable String error,
            Locale language,
            @Nullable String receipt) {
        var code = certificate.content().lookupCode();
        var other = language.getLanguage().equals("en") ? "vi" : "en";
        var facts = new HashMap<String, @Nullable Object>(Map.of(
                "form",
                form,
                "kinds",
                MisuseKind.values(),
                "code",
                code,
                "product",
                certificate.content().product().name(),
                "token",
                tokens.issue(code),
                "other",
                "/v/" + code + "/misuse?lang=" + other));
        facts.put("error", error);
        facts.put("receipt", receipt);
        return PageAnswers.of(status, pages.write("misuse", language, facts));
    }
}
