package vn.ocop.evaluation.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/// The digest on a member's receipt: whoever has the receipt can prove what was submitted.
final class SheetHash {
    private SheetHash() {}

    /// The digest of a sheet as it is stored.
    static String of(SealedSheet sheet) {
        return of(sheet.reviewId(), sheet.pass(), sheet.member(), sheet.submittedAt(), sheet.ticks());
    }

    /// SHA-256 over one line each for review, pass, member, time and every tick as `code=box:points`, in the set's
    /// order, each line ended by a line feed, in UTF-8.
    static String of(UUID review, int pass, String member, Instant at, Map<String, Tick> ticks) {
        var text = new StringBuilder();
        text.append(review).append('\n').append(pass).append('\n');
        text.append(member).append('\n').append(at).append('\n');
        ticks.forEach((code, tick) -> text.append(code)
                .append('=')
                .append(tick.box())
                .append(':')
                .append(tick.points())
                .append('\n'));
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
