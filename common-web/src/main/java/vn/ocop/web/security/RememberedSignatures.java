package vn.ocop.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/// Remembers for a minute which tokens bore a good signature: checking one costs as much as a whole action. All
/// else (issuer, audience, type, time) is checked on every request, and what its bearer may do is not in the token.
/// A key that the sign-in withdraws is believed for a minute longer than it would be without.
final class RememberedSignatures implements JwtDecoder {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> good =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    /// @param signatures checks the signature and nothing else
    /// @param validator checks all else
    RememberedSignatures(JwtDecoder signatures, OAuth2TokenValidator<Jwt> validator) {
        this.signatures = signatures;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) {
        var jwt = signed(token);
        var errors = validator.validate(jwt).getErrors();
        if (!errors.isEmpty()) {
            throw new JwtValidationException("refused", errors);
        }
        return jwt;
    }

    private Jwt signed(String token) {
        var known = good.getIfPresent(token);
        if (known != null) {
            return known;
        }
        var jwt = signatures.decode(token);
        good.put(token, jwt);
        return jwt;
    }
}
