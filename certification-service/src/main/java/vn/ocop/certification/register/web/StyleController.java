package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.pages.Style;

/// The pages' style sheet; needs no database.
@Hidden
@RestController
class StyleController {
    private static final int DAYS = 365;
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final Style style;

    StyleController(Style style) {
        this.style = style;
    }

    @GetMapping(Style.PATH)
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(DAYS)).cachePublic().immutable())
                .body(style.text());
    }
}
