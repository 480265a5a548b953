package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.ocop.certification.pages.Pages;
import vn.ocop.certification.register.Register.Change;
import vn.ocop.certification.register.RegisterDesk;

/// What changed in the register, for whoever subscribes to it: as Atom and as JSON Feed 1.1.
@Hidden
@RestController
@RequestMapping("/register")
class FeedController {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType JSON_FEED = new MediaType("application", "feed+json");

    private final RegisterDesk desk;
    private final Pages pages;
    private final MessageSource messages;

    FeedController(RegisterDesk desk, Pages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/changes.atom")
    ResponseEntity<String> atom(@RequestParam(required = false) @Nullable String lang, Locale accepted) {
        var items = items(Pages.language(lang, accepted));
        var facts = Map.of(
                "items",
                items,
                "home",
                home(),
                "updated",
                items.isEmpty() ? "1970-01-01T00:00:00Z" : items.getFirst().date_published());
        return ResponseEntity.ok()
                .contentType(ATOM)
                .body(pages.write("changes.xml", Pages.language(lang, accepted), facts));
    }

    @GetMapping("/changes.json")
    ResponseEntity<Map<String, Object>> json(@RequestParam(required = false) @Nullable String lang, Locale accepted) {
        var language = Pages.language(lang, accepted);
        return ResponseEntity.ok()
                .contentType(JSON_FEED)
                .body(Map.of(
                        "version",
                        "https://jsonfeed.org/version/1.1",
                        "title",
                        messages.getMessage("page.feed", null, language),
                        "language",
                        language.getLanguage(),
                        "home_page_url",
                        home() + "/register",
                        "feed_url",
                        home() + "/register/changes.json",
                        "items",
                        items(language)));
    }

    private List<FeedItem> items(Locale language) {
        var home = home();
        return desk.changes().stream()
                .map(change -> item(change, home, language))
                .toList();
    }

    private FeedItem item(Change change, String home, Locale language) {
        var content = change.certificate().content();
        var what = messages.getMessage("happening." + change.happening().what(), null, language);
        return new FeedItem(
                "urn:uuid:" + change.certificate().id() + ":" + change.version(),
                home + "/v/" + content.lookupCode(),
                what + ": " + content.product().name(),
                String.join(", ", content.number(), content.producer().name(), content.issuerName()),
                change.at().toString());
    }

    private static String home() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
