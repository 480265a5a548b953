package vn.ocop.audit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Signs checkpoints, and reads signed ones.
public final class CheckpointSeal {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CheckpointSeal() {}

    /// The checkpoint as a compact JWS.
    public static SealedCheckpoint seal(Checkpoint checkpoint, ECKey key) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        var jws = new JWSObject(header, new Payload(JSON.writeValueAsString(checkpoint)));
        try {
            jws.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the audit key does not sign", e);
        }
        return new SealedCheckpoint(checkpoint, jws.serialize());
    }

    /// What was signed, whoever signed it; empty where it is no signed checkpoint.
    public static Optional<SealedCheckpoint> read(String jws) {
        try {
            var payload = JWSObject.parse(jws).getPayload().toString();
            return Optional.of(new SealedCheckpoint(JSON.readValue(payload, Checkpoint.class), jws));
        } catch (ParseException | JacksonException _) {
            return Optional.empty();
        }
    }

    /// Whether this key signed it.
    public static boolean isSignedBy(SealedCheckpoint sealed, ECKey key) {
        try {
            return JWSObject.parse(sealed.jws()).verify(new ECDSAVerifier(key.toPublicJWK()));
        } catch (ParseException | JOSEException _) {
            return false;
        }
    }
}
