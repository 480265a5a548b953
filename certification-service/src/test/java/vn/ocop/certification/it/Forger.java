package vn.ocop.certification.it;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import vn.ocop.certification.issuer.IssuerKeys;

/// Somebody who makes records that the issuer never made.
final class Forger {
    private static final ECKey OWN = key();

    private Forger() {}

    /// The record with another value in it, and the signature as it was.
    static String altered(String record, String name, Object value) {
        var parts = record.split("\\.", -1);
        var claims = new HashMap<>(claims(record));
        claims.put(name, value);
        var payload = new Payload(claims).toString().getBytes(StandardCharsets.UTF_8);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload) + "." + parts[2];
    }

    /// The record signed with the forger's key under the id of the issuer's.
    static String underTheIssuersName(String record) {
        return signed(claims(record), header(kid()));
    }

    /// The record signed with the forger's key under its own id.
    static String underAnotherName(String record) {
        return signed(claims(record), header("27-2026"));
    }

    /// The record signed with the issuer's key, as only who stole it could: with another value in it.
    static String withTheStolenKey(String record, String name, Object value) {
        var claims = new HashMap<>(claims(record));
        claims.put(name, value);
        return Running.shared().bean(IssuerKeys.class).signing().sign("ocop-qr", claims);
    }

    /// The record with a header that asks for no signature.
    static String unsigned(String record) {
        var none = "{\"alg\":\"none\",\"typ\":\"ocop-qr\",\"kid\":\"" + kid() + "\"}";
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString(none.getBytes(StandardCharsets.UTF_8));
        return header + "." + record.split("\\.", -1)[1] + ".";
    }

    static Map<String, Object> claims(String record) {
        try {
            return JWSObject.parse(record).getPayload().toJSONObject();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String kid() {
        return Running.shared().bean(IssuerKeys.class).signing().kid();
    }

    private static JWSHeader header(String kid) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("ocop-qr"))
                .keyID(kid)
                .build();
    }

    private static String signed(Map<String, Object> claims, JWSHeader header) {
        try {
            var jws = new JWSObject(header, new Payload(claims));
            jws.sign(new ECDSASigner(OWN));
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
