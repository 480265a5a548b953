package vn.ocop.certification.it;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bones of a signed PDF: a range of bytes, and the digest of what is in it where a signature holds it.
final class SignedPdf {
    private static final String DIGEST_ATTRIBUTE = "06092a864886f70d01090431220420";
    private static final int DIGITS = 64;

    private SignedPdf() {}

    static String withDigest(String content) {
        var head = "%%PDF-1.7\n%s\n/ByteRange [0 %06d %06d %06d]\n/Contents ";
        var tail = "\n%%EOF\n";
        int first = bytes(head.formatted(content, 0, 0, 0)).length;
        int second = first + 2 + DIGEST_ATTRIBUTE.length() + DIGITS;
        var start = head.formatted(content, first, second, tail.length());
        return start + "<" + DIGEST_ATTRIBUTE + sha256(start + tail) + ">" + tail;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
