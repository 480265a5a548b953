package vn.ocop.certification.register.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Pages as answers: about now, and kept by nobody.
final class PageAnswers {
    static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private PageAnswers() {}

    static ResponseEntity<String> of(HttpStatusCode status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }

    /// A page that says that nobody looked.
    ///
    /// @param pause after so many seconds it is worth asking again
    static ResponseEntity<String> unchecked(HttpStatusCode status, String page, String pause) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Retry-After", pause)
                .body(page);
    }
}
