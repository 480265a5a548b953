package vn.ocop.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import vn.ocop.web.sample.Sample;
import vn.ocop.web.testing.TestTokens;

class TokenIT {
    private static final String PATH = "/api/v1/notes/needs?number=1";
    private static final Sample SAMPLE = Sample.shared();
    private static final TestTokens TOKENS = SAMPLE.tokens();

    @Test
    void believesGoodTokensOfEitherType() {
        assertThat(status(TOKENS.of("an"))).isEqualTo(200);
        assertThat(status(TOKENS.ofType("at+jwt", "an"))).isEqualTo(200);
        assertThat(status(TOKENS.ofType("JWT", "an"))).isEqualTo(200);
    }

    @Test
    void refusesTokensThatAreNotForUsOrNotForNow() {
        assertThat(status(TOKENS.of("an", claims -> claims.audience("other")))).isEqualTo(401);
        assertThat(status(TOKENS.of("an", claims -> claims.audience((String) null))))
                .isEqualTo(401);
        assertThat(status(TOKENS.of("an", claims -> claims.issuer("http://evil.example"))))
                .isEqualTo(401);
        assertThat(status(TOKENS.of("an", claims -> claims.issuer(null)))).isEqualTo(401);
        assertThat(status(TOKENS.of("an", claims -> claims.subject(null)))).isEqualTo(401);
        assertThat(status(TOKENS.of("an", claims -> claims.expirationTime(null))))
                .isEqualTo(401);
        assertThat(status(TOKENS.of("an", claims -> claims.expirationTime(at(-120)))))
                .isEqualTo(401);
        assertThat(status(TOKENS.of("an", claims -> claims.notBeforeTime(at(120)))))
                .isEqualTo(401);
        assertThat(status(TOKENS.ofType("logout+jwt", "an"))).isEqualTo(401);
    }

    @Test
    void refusesTokensThatNobodyOfOursSigned() throws JOSEException {
        var good = TOKENS.of("an");
        assertThat(status(good.substring(0, good.lastIndexOf('.') + 1))).isEqualTo(401);
        assertThat(status(good.substring(0, good.length() - 8) + "AAAAAAAA")).isEqualTo(401);
        assertThat(status("garbage")).isEqualTo(401);
        assertThat(status(new PlainJWT(claims()).serialize())).isEqualTo(401);
        var keyAsSecret = new MACSigner(TOKENS.publicKey().toRSAPublicKey().getEncoded());
        var hmac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), claims());
        hmac.sign(keyAsSecret);
        assertThat(status(hmac.serialize())).isEqualTo(401);
        var strange = new RSAKeyGenerator(2048).keyID("test").generate();
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("test")
                        .jwk(strange.toPublicJWK())
                        .jwkURL(URI.create("http://localhost:1/jwks"))
                        .build(),
                claims());
        forged.sign(new RSASSASigner(strange));
        assertThat(status(forged.serialize())).isEqualTo(401);
        var other = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("test").build(), claims());
        other.sign(new RSASSASigner(strange));
        assertThat(status(other.serialize())).isEqualTo(401);
    }

    @Test
    void saysNothingOfWhyATokenIsBad() {
        var answer = SAMPLE.anybody()
                .as(TOKENS.of("an", claims -> claims.audience("other")))
                .get(PATH);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).contains("urn:ocop:problem:unauthenticated").doesNotContain("aud");
    }

    @Test
    void onlyReadingIsPublicWhereItIsPublic() {
        assertThat(SAMPLE.anybody().get("/api/v1/notes/public").body()).isEqualTo("open");
        assertThat(SAMPLE.anybody().post("/api/v1/notes/public", "{}").statusCode())
                .isEqualTo(401);
        assertThat(SAMPLE.anybody().get("/api/v1/nowhere").statusCode()).isEqualTo(401);
    }

    @Test
    void startsAndServesThePublicWhileTheSignInIsDown() {
        var down = TestTokens.start();
        down.close();
        try (var sample = Sample.start(down)) {
            assertThat(sample.anybody().get("/api/v1/notes/public").statusCode())
                    .isEqualTo(200);
            var answer = sample.person("an").get(PATH);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(sample.management().get("/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
        }
    }

    private static int status(String token) {
        return SAMPLE.anybody().as(token).get(PATH).statusCode();
    }

    private static Date at(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(TOKENS.issuer())
                .audience("ocop")
                .subject("an")
                .expirationTime(at(60))
                .build();
    }
}
