package vn.ocop.web.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A sign-in for tests: a key of its own and a local address at which services fetch it.
public final class TestTokens implements AutoCloseable {
    private static final int KEY_BITS = 2048;
    private static final int LIFE_SECONDS = 3600;

    private final RSAKey key;
    private final HttpServer server;

    private TestTokens(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    /// Starts it on a free port.
    public static TestTokens start() {
        try {
            var key = new RSAKeyGenerator(KEY_BITS).keyID("test").generate();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/oauth2/jwks", exchange -> {
                try (exchange) {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                }
            });
            server.start();
            return new TestTokens(key, server);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// The issuer to configure (`OCOP_ISSUER`).
    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// The settings with which a service believes these tokens.
    public Map<String, String> settings() {
        return Map.of("ocop.sign-in.issuer", issuer());
    }

    /// A good token of this person.
    public String of(String person) {
        return of(person, claims -> claims);
    }

    /// A token whose claims a test spoils.
    public String of(String person, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256), change.apply(claims(person)));
    }

    /// A token of another type than an access token's.
    public String ofType(String type, String person) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(type)), claims(person));
    }

    /// The public key, for tests that misuse it.
    public RSAKey publicKey() {
        return key.toPublicJWK();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private JWTClaimsSet.Builder claims(String person) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("ocop")
                .subject(person)
                .claim("name", person)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)));
    }

    private String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(header.keyID(key.getKeyID()).build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
