package vn.ocop.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, written in hexadecimal.
public final class Hashes {
    private static final HexFormat HEX = HexFormat.of();

    private Hashes() {}

    /// Of a text in UTF-8.
    public static String of(String text) {
        return HEX.formatHex(digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Of the bytes of a hash, followed by a text in UTF-8.
    static String chained(String hash, String text) {
        return HEX.formatHex(digest(HEX.parseHex(hash), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] digest(byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
