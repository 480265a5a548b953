package vn.ocop.evaluation.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The digests of minutes.
final class Sha256 {
    private Sha256() {}

    /// SHA-256 over the text in UTF-8, in hexadecimal digits.
    static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// SHA-256 over one line for each part, `key sha256`, each ended by a line feed: whoever may not see a part can
    /// still prove the whole.
    static String of(List<Part> parts) {
        var lines = new StringBuilder();
        parts.forEach(part ->
                lines.append(part.key()).append(' ').append(part.sha256()).append('\n'));
        return of(lines.toString());
    }
}
