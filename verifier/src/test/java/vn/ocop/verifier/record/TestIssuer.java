package vn.ocop.verifier.record;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// An issuer with a key of 2026.
final class TestIssuer {
    static final String CODE = "7QF2-0ZKM-9T4B-XW3H";
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");
    private static final String LISTS = "https://ocop.example/api/v1/public/status-lists/";

    private final ECKey key;

    TestIssuer(String kid) {
        try {
            key = new ECKeyGenerator(Curve.P_256)
                    .keyID(kid)
                    .notBeforeTime(Date.from(FROM))
                    .expirationTime(Date.from(UNTIL))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String published() {
        return new JWKSet(key).toString(true);
    }

    /// A record with these claims in place of the usual ones.
    String record(Map<String, Object> other) {
        var claims = new HashMap<String, Object>(Map.of(
                "c",
                CODE,
                "n",
                "7/2026/GCN-OCOP-27",
                "p",
                "Nếp cái hoa vàng",
                "o",
                "HTX Đông Thọ",
                "s",
                4,
                "d",
                "12/QĐ"));
        claims.putAll(Map.of("f", "2024-02-29", "t", "2027-02-27", "i", "27", "iat", FROM.getEpochSecond()));
        claims.putAll(other);
        return signed("ocop-qr", claims);
    }

    String credential(int place) {
        return credential(place, "2027-02-27");
    }

    /// A credential whose last day this is.
    String credential(int place, String through) {
        var facts = Map.of("code", CODE, "stars", 4, "product", "Nếp cái hoa vàng", "producer", "HTX Đông Thọ");
        return signed(
                "vc+jwt",
                Map.of(
                        "ocop",
                        facts,
                        "validFrom",
                        "2024-02-29T00:00:00+07:00",
                        "validUntil",
                        through + "T23:59:59+07:00",
                        "iat",
                        FROM.getEpochSecond(),
                        "credentialStatus",
                        List.of(entry("revocation", place), entry("suspension", place), entry("refresh", place))));
    }

    /// A list in which this place is set.
    String list(String purpose, int place) {
        return signed(
                "vc+jwt",
                Map.of(
                        "id",
                        LISTS + purpose + "/1",
                        "iat",
                        FROM.getEpochSecond(),
                        "validUntil",
                        "2026-11-29T00:00:00Z",
                        "credentialSubject",
                        Map.of("statusPurpose", purpose, "encodedList", encoded(place))));
    }

    String signed(String type, Map<String, Object> claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(key.getKeyID())
                .build();
        var jws = new JWSObject(header, new Payload(claims));
        try {
            jws.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jws.serialize();
    }

    private static Map<String, Object> entry(String purpose, int place) {
        return Map.of(
                "statusPurpose",
                purpose,
                "statusListIndex",
                String.valueOf(place),
                "statusListCredential",
                LISTS + purpose + "/1");
    }

    private static String encoded(int place) {
        var bytes = new byte[16_384];
        bytes[place / 8] = (byte) (0x80 >> place % 8);
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
    }
}
