package vn.ocop.local.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;

/// The request for a token of a named person, without a password and without a browser: an extension grant
/// (RFC 6749 §4.5) for the command line and the demo. Only the sign-in of a local stack has it.
final class LocalPersonGrant extends OAuth2AuthorizationGrantAuthenticationToken {
    static final AuthorizationGrantType TYPE = new AuthorizationGrantType("urn:ocop:grant:local-person");
    private static final long serialVersionUID = 1L;

    private final @Nullable String username;

    LocalPersonGrant(@Nullable String username, Authentication client) {
        super(TYPE, client, Map.of());
        this.username = username;
    }

    @Nullable
    String username() {
        return username;
    }
}
