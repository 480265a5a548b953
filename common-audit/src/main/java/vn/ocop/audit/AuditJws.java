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

/// Texts under the audit's key: compact JWS, ES256 (RFC 7515).
public final class AuditJws {
    private AuditJws() {}

    /// The text, signed.
    public static String sign(String text, ECKey key) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        var jws = new JWSObject(header, new Payload(text));
        try {
            jws.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the audit key does not sign", e);
        }
        return jws.serialize();
    }

    /// What was signed, whoever signed it; empty where it is no JWS.
    public static Optional<String> text(String jws) {
        try {
            return Optional.of(JWSObject.parse(jws).getPayload().toString());
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    /// Whether this key signed it.
    public static boolean isSignedBy(String jws, ECKey key) {
        try {
            return JWSObject.parse(jws).verify(new ECDSAVerifier(key.toPublicJWK()));
        } catch (ParseException | JOSEException _) {
            return false;
        }
    }
}
