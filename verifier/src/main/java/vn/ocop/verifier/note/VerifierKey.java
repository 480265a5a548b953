package vn.ocop.verifier.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A name and the Ed25519 key that signs for it, as `NAME+ID+KEY` (C2SP signed-note).
///
/// @param id the first four bytes of the hash of name and key
public record VerifierKey(String name, int id, PublicKey key) {
    private static final byte ED25519 = 1;
    /// What stands before the 32 bytes of an Ed25519 key in X.509.
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /// Reads the text form.
    ///
    /// @throws IllegalArgumentException if it is none, or its id is not that of its key
    public static VerifierKey read(String text) {
        var parts = text.strip().split("\\+", 3);
        var typed = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (typed.length != Byte.BYTES + 32 || typed[0] != ED25519) {
            throw new IllegalArgumentException("không phải khóa kiểm tra / not a verifier key: " + text);
        }
        var key = Arrays.copyOfRange(typed, 1, typed.length);
        int id = idOf(parts[0], key);
        if (id != HexFormat.fromHexDigits(parts[1])) {
            throw new IllegalArgumentException("mã khóa không khớp / the key's id is not its hash: " + text);
        }
        return new VerifierKey(parts[0], id, publicKey(key));
    }

    /// Whether the signature is this key's, over this text.
    public boolean signed(String text, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    private static PublicKey publicKey(byte[] key) {
        var encoded = ByteBuffer.allocate(X509.length + key.length).put(X509).put(key);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.array()));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("not a key of Ed25519", unreadable);
        }
    }

    private static int idOf(String name, byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(ED25519);
            return ByteBuffer.wrap(digest.digest(key)).getInt();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
