package vn.ocop.audit;

import com.nimbusds.jose.jwk.ECKey;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Signs checkpoints, and reads signed ones.
public final class CheckpointSeal {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CheckpointSeal() {}

    /// The checkpoint as a compact JWS.
    public static SealedCheckpoint seal(Checkpoint checkpoint, ECKey key) {
        return new SealedCheckpoint(checkpoint, AuditJws.sign(JSON.writeValueAsString(checkpoint), key));
    }

    /// What was signed, whoever signed it; empty where it is no signed checkpoint.
    public static Optional<SealedCheckpoint> read(String jws) {
        try {
            return AuditJws.text(jws).map(text -> new SealedCheckpoint(JSON.readValue(text, Checkpoint.class), jws));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// Whether this key signed it.
    public static boolean isSignedBy(SealedCheckpoint sealed, ECKey key) {
        return AuditJws.isSignedBy(sealed.jws(), key);
    }
}
