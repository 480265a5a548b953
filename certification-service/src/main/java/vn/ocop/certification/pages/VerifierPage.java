package vn.ocop.certification.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The offline verifier: one page that checks signatures in the visitor's own browser and asks nobody.
@Component
public class VerifierPage {
    public static final String PATH = "/verifier.html";
    private static final String NO_KEYS = "{\"keys\":[]}";

    private final String text;

    VerifierPage() {
        try {
            text = new ClassPathResource("vn/ocop/verifier/verifier.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page with these keys in it.
    ///
    /// @param keys a JWK set as JSON
    public String with(String keys) {
        return text.replace(NO_KEYS, keys.replace("<", "\\u003c"));
    }

    /// Lets nothing run but the page's own script, and nothing be fetched or sent.
    public String policy() {
        return "default-src 'none'; script-src '" + hash("<script>", "</script>") + "'; style-src '"
                + hash("<style>", "</style>")
                + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private String hash(String start, String end) {
        int from = text.indexOf(start) + start.length();
        var inside = text.substring(from, text.indexOf(end, from));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(inside.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
