package vn.ocop.certification.misuse;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.web.seal.Seal;
import vn.ocop.web.seal.Secret;

/// Seals the forms that are handed out without a session: a form comes back with what it was handed out for, within two
/// hours, and counts once however often it is sent. Another site cannot make one.
@Component
public class FormTokens {
    private static final Duration LIFE = Duration.ofHours(2);
    private static final int SEAL_LENGTH = 16;
    private static final int LENGTH = 2 * Long.BYTES + Long.BYTES + SEAL_LENGTH;

    private final Seal seal;
    private final Clerk office;

    FormTokens(Secret secret, Clerk office) {
        this.seal = secret.sealFor("misuse-form");
        this.office = office;
    }

    /// A token for a form about this certificate.
    public String issue(String lookupCode) {
        var id = office.newId();
        var body = body(id, office.now().plus(LIFE).toEpochMilli());
        var whole = Arrays.copyOf(body, LENGTH);
        System.arraycopy(mac(body, lookupCode), 0, whole, body.length, SEAL_LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /// The form's id; empty for a token that is forged, of another certificate, or too old.
    public Optional<UUID> read(String token, String lookupCode) {
        var whole = bytes(token);
        if (whole.length != LENGTH) {
            return Optional.empty();
        }
        var body = Arrays.copyOf(whole, LENGTH - SEAL_LENGTH);
        var sealed = Arrays.copyOfRange(whole, LENGTH - SEAL_LENGTH, LENGTH);
        var fields = ByteBuffer.wrap(body);
        var id = new UUID(fields.getLong(), fields.getLong());
        var until = Instant.ofEpochMilli(fields.getLong());
        return Seal.same(sealed, mac(body, lookupCode)) && office.now().isBefore(until)
                ? Optional.of(id)
                : Optional.empty();
    }

    private byte[] mac(byte[] body, String lookupCode) {
        var content = ByteBuffer.allocate(body.length + lookupCode.length());
        content.put(body);
        lookupCode.chars().forEach(letter -> content.put((byte) letter));
        return Arrays.copyOf(seal.of(content.array()), SEAL_LENGTH);
    }

    private static byte[] body(UUID id, long until) {
        return ByteBuffer.allocate(LENGTH - SEAL_LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(until)
                .array();
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException wrong) {
            return new byte[0];
        }
    }
}
