package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.pages.Pages;
import vn.ocop.certification.register.Register.Change;
import vn.ocop.certification.register.Register.ChangeId;
import vn.ocop.certification.register.RegisterDesk;
import vn.ocop.web.problem.Problems;

/// What changed in the register, for whoever subscribes to it: as Atom and as JSON Feed 1.1.
@Hidden
@RestController
@RequestMapping("/register")
class FeedController {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final String NEVER = "1970-01-01T00:00:00Z";
    private static final Pattern ID = Pattern.compile("([0-9a-f-]{36}):([0-9]{1,9})");
    private static final CacheControl FRESH = CacheControl.maxAge(Duration.ofMinutes(1));
    private static final MediaType JSON_FEED = new MediaType("application", "feed+json");

    private final RegisterDesk desk;
    private final Pages pages;
    private final MessageSource messages;
    private final String home;

    FeedController(
            RegisterDesk desk, Pages pages, MessageSource messages, @Value("${ocop.public.address}") String home) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
        this.home = home;
    }

    /// @param before the last change of the page before
    @GetMapping("/changes.atom")
    ResponseEntity<String> atom(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted) {
        var language = Pages.language(lang, accepted);
        var changes = changes(before);
        var facts = new HashMap<String, Object>();
        facts.put("items", items(changes, language));
        facts.put("home", home);
        facts.put("updated", changes.isEmpty() ? NEVER : changes.getFirst().at().toString());
        next(changes, "/register/changes.atom").ifPresent(address -> facts.put("next", address));
        return ResponseEntity.ok()
                .cacheControl(FRESH)
                .contentType(ATOM)
                .body(pages.write("changes.xml", language, facts));
    }

    /// @param before the last change of the page before
    @GetMapping("/changes.json")
    ResponseEntity<Map<String, Object>> json(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted) {
        var language = Pages.language(lang, accepted);
        var changes = changes(before);
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", messages.getMessage("page.feed", null, language));
        feed.put("language", language.getLanguage());
        feed.put("home_page_url", home + "/register");
        feed.put("feed_url", home + "/register/changes.json");
        next(changes, "/register/changes.json").ifPresent(address -> feed.put("next_url", address));
        feed.put("items", items(changes, language));
        return ResponseEntity.ok().cacheControl(FRESH).contentType(JSON_FEED).body(feed);
    }

    private List<Change> changes(@Nullable String before) {
        return desk.changes(before == null ? null : id(before));
    }

    private static ChangeId id(String text) {
        var id = ID.matcher(text);
        if (!id.matches()) {
            throw Problems.notFound();
        }
        return new ChangeId(UUID.fromString(id.group(1)), Long.parseLong(id.group(2)));
    }

    /// The address of the page behind (RFC 5005, section 3); a page that is not full is the last.
    private Optional<String> next(List<Change> changes, String path) {
        if (changes.size() < RegisterDesk.CHANGES) {
            return Optional.empty();
        }
        var last = changes.getLast().id();
        return Optional.of(home + path + "?before=" + last.certificate() + ":" + last.version());
    }

    private List<FeedItem> items(List<Change> changes, Locale language) {
        return changes.stream().map(change -> item(change, language)).toList();
    }

    private FeedItem item(Change change, Locale language) {
        var content = change.certificate().content();
        var what = messages.getMessage("happening." + change.happening().what(), null, language);
        return new FeedItem(
                "urn:uuid:" + change.certificate().id() + ":" + change.version(),
                home + "/v/" + content.lookupCode(),
                what + ": " + content.product().name(),
                String.join(", ", content.number(), content.producer().name(), content.issuerName()),
                change.at().toString());
    }
}
