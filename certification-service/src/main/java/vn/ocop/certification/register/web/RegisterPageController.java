package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.pages.Pages;
import vn.ocop.certification.register.RegisterDesk;
import vn.ocop.certification.register.Verdict;
import vn.ocop.events.ProductId;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/// The public register as pages.
@Hidden
@RestController
@RequestMapping("/register")
class RegisterPageController {
    private final RegisterDesk desk;
    private final RegisterPages pages;
    private final CheckPages checkPages;
    private final Places places;

    RegisterPageController(RegisterDesk desk, RegisterPages pages, CheckPages checkPages, Places places) {
        this.desk = desk;
        this.pages = pages;
        this.checkPages = checkPages;
        this.places = places;
    }

    @GetMapping
    ResponseEntity<String> register(
            RegisterRequest asked,
            PageRequest page,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted) {
        var query = asked.query(desk.today());
        var found = Page.of(desk.page(query, places.read(page.after()), page.rows()), page, places::write)
                .map(certificate -> RegisterEntryView.of(certificate, query.on()));
        return PageAnswers.of(HttpStatus.OK, pages.list(asked, query.on(), found, Pages.language(lang, accepted)));
    }

    @GetMapping("/counts")
    ResponseEntity<String> counts(
            RegisterRequest asked, @RequestParam(required = false) @Nullable String lang, Locale accepted) {
        var query = asked.query(desk.today());
        return PageAnswers.of(
                HttpStatus.OK, pages.counts(asked, query.on(), desk.counts(query), Pages.language(lang, accepted)));
    }

    @GetMapping("/products/{productId}")
    ResponseEntity<String> product(
            @PathVariable ProductId productId, @RequestParam(required = false) @Nullable String lang, Locale accepted) {
        var language = Pages.language(lang, accepted);
        var today = desk.today();
        var found = desk.ofProduct(productId).stream()
                .map(certificate -> RegisterEntryView.of(certificate, today))
                .toList();
        return found.isEmpty()
                ? PageAnswers.of(HttpStatus.NOT_FOUND, checkPages.without(Verdict.ASK, language))
                : PageAnswers.of(HttpStatus.OK, pages.product(found, language));
    }
}
