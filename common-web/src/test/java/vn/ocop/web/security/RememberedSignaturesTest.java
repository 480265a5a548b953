package vn.ocop.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedSignaturesTest {
    private final List<String> verified = new ArrayList<>();
    private boolean expired;
    private final RememberedSignatures tokens = new RememberedSignatures(
            this::verify,
            _ -> expired
                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                    : OAuth2TokenValidatorResult.success());

    @Test
    void checksTheSignatureOfATokenOnce() {
        assertThat(tokens.decode("good").getSubject()).isEqualTo("an");
        assertThat(tokens.decode("good").getSubject()).isEqualTo("an");
        assertThat(verified).containsExactly("good");
    }

    @Test
    void refusesARememberedTokenOnceItsTimeIsOver() {
        tokens.decode("good");
        expired = true;
        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void neverRemembersATokenWithoutAGoodSignature() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(verified).containsExactly("bad", "bad");
    }

    private Jwt verify(String token) {
        verified.add(token);
        if (token.equals("bad")) {
            throw new BadJwtException("signature");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("an")
                .expiresAt(Instant.MAX)
                .build();
    }
}
