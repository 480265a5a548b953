package vn.ocop.certification.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/// A key from its 32-byte seed.
final class Ed25519LogKey implements LogKey {
    static final int SEED = 32;
    private static final String ALGORITHM = "Ed25519";
    private static final byte TYPE = 1;

    private final String origin;
    private final KeyPair pair;

    Ed25519LogKey(String origin, byte[] seed) {
        this.origin = origin;
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(Byte.SIZE * SEED - 1, new Seeded(seed));
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public String verifierKey() {
        return origin + "+" + "%08x".formatted(id()) + "+" + Base64.getEncoder().encodeToString(typed());
    }

    @Override
    public String sign(String text) {
        var signature = signature(text.getBytes(StandardCharsets.UTF_8));
        var stamped = ByteBuffer.allocate(Integer.BYTES + signature.length).putInt(id());
        return text + "\n— " + origin + " "
                + Base64.getEncoder().encodeToString(stamped.put(signature).array()) + "\n";
    }

    @Override
    public String detachedJws(byte[] payload) {
        var url = Base64.getUrlEncoder().withoutPadding();
        var header = "{\"alg\":\"EdDSA\",\"kid\":\"" + origin + "+%08x\"}".formatted(id());
        var protectedHeader = url.encodeToString(header.getBytes(StandardCharsets.UTF_8));
        var signed = protectedHeader + "." + url.encodeToString(payload);
        return protectedHeader + ".." + url.encodeToString(signature(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] signature(byte[] content) {
        try {
            var signer = Signature.getInstance(ALGORITHM);
            signer.initSign(pair.getPrivate());
            signer.update(content);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log's key does not sign", e);
        }
    }

    private int id() {
        var sha256 = Hashing.sha256();
        sha256.update((origin + "\n").getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(sha256.digest(typed())).getInt();
    }

    /// The type, then the last 32 bytes of the X.509 form, which are the key.
    private byte[] typed() {
        var encoded = pair.getPublic().getEncoded();
        var typed = Arrays.copyOfRange(encoded, encoded.length - SEED - 1, encoded.length);
        typed[0] = TYPE;
        return typed;
    }

    /// Hands the seed to the generator, which takes it as the private key (RFC 8032).
    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Seeded(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
