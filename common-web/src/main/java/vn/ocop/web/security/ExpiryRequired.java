package vn.ocop.web.security;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/// A token without an end, or without a subject, is none.
final class ExpiryRequired implements OAuth2TokenValidator<Jwt> {
    private static final OAuth2Error MISSING =
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "exp and sub are required", null);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return token.getClaims().containsKey("exp") && token.getSubject() != null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(MISSING);
    }
}
