package vn.ocop.certification.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A key of the issuer (ECDSA on P-256, ES256) and the time in which it signs.
///
/// @param until from then on nothing that it signs counts; absent while no newer key signs
public record IssuerKey(ECKey jwk, Instant from, @Nullable Instant until) {
    /// How the ids of keys begin that prove nothing but that the software works.
    public static final String TRIAL = "thu-nghiem";

    public String kid() {
        return jwk.getKeyID();
    }

    public boolean isTrial() {
        return kid().startsWith(TRIAL);
    }

    /// Whether what is said to be signed then may bear its signature.
    public boolean signsAt(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    /// A compact JWS (RFC 7515).
    ///
    /// @param type what kind of thing it is, so that one kind is never taken for another (RFC 8725, 3.11)
    public String sign(String type, Map<String, Object> payload) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(kid())
                .type(new JOSEObjectType(type))
                .build();
        var jws = new JWSObject(header, new Payload(payload));
        try {
            jws.sign(new ECDSASigner(jwk));
        } catch (JOSEException e) {
            throw new IllegalStateException("the issuer's key does not sign: " + kid(), e);
        }
        return jws.serialize();
    }

    /// Whether this key signed it.
    public boolean signed(JWSObject jws) {
        try {
            return jws.verify(new ECDSAVerifier(jwk.toPublicJWK()));
        } catch (JOSEException | IllegalStateException _) {
            return false;
        }
    }

    /// The public half as a JWK with the time in which it signs (`nbf`, `exp`).
    public Map<String, Object> published() {
        var open = new ECKey.Builder(jwk.toPublicJWK()).notBeforeTime(Date.from(from));
        return (until == null ? open : open.expirationTime(Date.from(until)))
                .build()
                .toJSONObject();
    }
}
