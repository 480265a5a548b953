package vn.ocop.certification.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The style sheet of all pages. Its address changes with its content, so that browsers may keep it for good.
@Component
public class Style {
    public static final String PATH = "/v/style.css";
    private static final int BYTES = 6;

    private final String text;
    private final String digest;

    Style() {
        try {
            text = new ClassPathResource("pages/style.css").getContentAsString(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            digest = HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String text() {
        return text;
    }

    String address() {
        return PATH + "?" + digest;
    }
}
