package vn.ocop.web.security;

import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.ES256;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.RS256;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// Reads tokens: RS256 or ES256 by a key of the sign-in, its issuer, our audience, an access token's type, in time.
/// Keys are fetched on first use, kept for five minutes, and kept on for four hours while the sign-in is away.
final class Tokens {
    private static final int FETCH_TIMEOUT_MILLIS = 1_000;
    private static final int FETCH_LIMIT_BYTES = 50_000;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(4);
    private static final Duration SKEW = Duration.ofSeconds(30);

    private Tokens() {}

    static JwtDecoder decoder(SignIn signIn) {
        return new RememberedSignatures(signatures(signIn), validator(signIn));
    }

    private static JwtDecoder signatures(SignIn signIn) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys(signIn.jwksUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(List.of(RS256, ES256)))
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(
                        new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null)))
                .build();
        decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
        return decoder;
    }

    /// What a token must be, all of it.
    static DelegatingOAuth2TokenValidator<Jwt> validator(SignIn signIn) {
        var type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtIssuerValidator(signIn.issuer()),
                new JwtAudienceValidator(signIn.audience()),
                type,
                new ExpiryRequired(),
                new JwtTimestampValidator(SKEW)));
    }

    private static JWKSource<SecurityContext> keys(String uri) {
        try {
            var retriever = new DefaultResourceRetriever(FETCH_TIMEOUT_MILLIS, FETCH_TIMEOUT_MILLIS, FETCH_LIMIT_BYTES);
            return JWKSourceBuilder.create(URI.create(uri).toURL(), retriever)
                    .cache(KEPT.toMillis(), Duration.ofSeconds(5).toMillis())
                    .refreshAheadCache(false)
                    .outageTolerant(KEPT_IN_OUTAGE.toMillis())
                    .rateLimited(Duration.ofSeconds(10).toMillis())
                    .retrying(true)
                    .build();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException("ocop.sign-in.jwks-uri: " + uri, wrong);
        }
    }
}
