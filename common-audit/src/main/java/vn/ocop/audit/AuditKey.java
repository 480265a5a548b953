package vn.ocop.audit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/// The key that seals a service's checkpoints (ES256). Kept in a file, made on the first start where there is none; all
/// instances of a service share it.
public final class AuditKey {
    private AuditKey() {}

    /// The key in the file, as a JWK (RFC 7517), readable by its owner only.
    ///
    /// @throws IllegalStateException where it cannot be read or made
    public static ECKey keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                KeyFile.write(made(), file);
            }
            return ECKey.parse(Files.readString(file));
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("the audit key cannot be read or made: " + file, e);
        }
    }

    private static ECKey made() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .keyIDFromThumbprint(true)
                .generate();
    }
}
