package vn.ocop.verifier.record;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.time.Instant;

/// A published key of the issuer, with the time in which it signs (`nbf`, `exp`).
record IssuerKey(ECKey jwk) {
    private static final String TRIAL = "thu-nghiem";

    boolean isTrial() {
        return jwk.getKeyID().startsWith(TRIAL);
    }

    boolean signed(JWSObject jws) {
        try {
            return jws.verify(new ECDSAVerifier(jwk));
        } catch (JOSEException | IllegalStateException _) {
            return false;
        }
    }

    boolean signsAt(Instant at) {
        var from = jwk.getNotBeforeTime();
        var until = jwk.getExpirationTime();
        return (from == null || !at.isBefore(from.toInstant())) && (until == null || at.isBefore(until.toInstant()));
    }
}
