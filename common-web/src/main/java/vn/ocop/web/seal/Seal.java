package vn.ocop.web.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA256 under a key that is derived from a secret for one purpose.
public final class Seal {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    /// @param purpose what is sealed; a seal for one purpose is worth nothing for another
    public Seal(byte[] secret, String purpose) {
        this.key = mac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /// The 32 bytes that only a holder of the secret can make from this content.
    public byte[] of(byte[] content) {
        return mac(key, content);
    }

    /// Compares in a time that tells nothing.
    public static boolean same(byte[] left, byte[] right) {
        return MessageDigest.isEqual(left, right);
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
