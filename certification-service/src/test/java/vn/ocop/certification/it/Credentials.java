package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who takes credentials and checks them with the published keys only.
final class Credentials {
    private static final Visitor VISITOR = Visitor.at("127.0.0.4");

    private Credentials() {}

    static JsonNode of(Seen certificate) {
        return opened(path(certificate));
    }

    /// As it is handed out.
    static String text(Seen certificate) {
        return VISITOR.get(path(certificate)).body();
    }

    private static String path(Seen certificate) {
        return "/api/v1/public/certificates/" + certificate.text("lookupCode") + "/credential";
    }

    /// Whether the bit of the credential is set in the list of a purpose that it names.
    static boolean isSet(JsonNode credential, String purpose) {
        var entry = credential
                .path("credentialStatus")
                .valueStream()
                .filter(status -> status.path("statusPurpose").asString().equals(purpose))
                .findFirst()
                .orElseThrow();
        var address = URI.create(entry.path("statusListCredential").asString());
        var list = opened(address.getPath());
        assertThat(list.path("id").asString()).isEqualTo(address.toString());
        assertThat(list.path("credentialSubject").path("statusPurpose").asString())
                .isEqualTo(purpose);
        return bits(list.path("credentialSubject").path("encodedList").asString())
                .get(place(Integer.parseInt(entry.path("statusListIndex").asString())));
    }

    /// A credential whose signature a published key made.
    static JsonNode opened(String path) {
        var answer = VISITOR.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/vc+jwt");
        try {
            var jws = JWSObject.parse(answer.body());
            var keys = JWKSet.parse(VISITOR.get("/.well-known/jwks.json").body());
            var key = keys.getKeyByKeyId(jws.getHeader().getKeyID()).toECKey();
            assertThat(jws.verify(new ECDSAVerifier(key))).isTrue();
            assertThat(jws.getHeader().getType().getType()).isEqualTo("vc+jwt");
            return JsonMapper.shared().readTree(jws.getPayload().toString());
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException(answer.body(), e);
        }
    }

    /// Java counts bits from a byte's lowest, the list from its highest.
    private static int place(int index) {
        return index - index % 8 + 7 - index % 8;
    }

    private static BitSet bits(String encoded) {
        var compressed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return BitSet.valueOf(gzip.readAllBytes());
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
