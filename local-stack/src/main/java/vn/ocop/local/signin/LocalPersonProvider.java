package vn.ocop.local.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import vn.ocop.local.people.People;
import vn.ocop.local.people.Person;

/// Answers [LocalPersonGrant] with a token for the person, or refuses who is not in the list.
final class LocalPersonProvider implements AuthenticationProvider {
    private final People people;
    private final JwtGenerator tokens;

    LocalPersonProvider(People people, JwtGenerator tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var grant = (LocalPersonGrant) request;
        var client = clientOf(grant);
        var username = grant.username();
        var person = username == null ? null : people.find(username).orElse(null);
        if (person == null) {
            throw refusal(OAuth2ErrorCodes.INVALID_GRANT, "nobody of that name is known here: " + username);
        }
        var token = tokens.generate(context(grant, client, person));
        if (token == null) {
            throw refusal(OAuth2ErrorCodes.SERVER_ERROR, "no token could be made");
        }
        return new OAuth2AccessTokenAuthenticationToken(client, (Authentication) grant.getPrincipal(), bearer(token));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return LocalPersonGrant.class.isAssignableFrom(authentication);
    }

    private static DefaultOAuth2TokenContext context(LocalPersonGrant grant, RegisteredClient client, Person person) {
        return DefaultOAuth2TokenContext.builder()
                .registeredClient(client)
                .principal(UsernamePasswordAuthenticationToken.authenticated(person.username(), null, List.of()))
                .authorizationServerContext(AuthorizationServerContextHolder.getContext())
                .tokenType(OAuth2TokenType.ACCESS_TOKEN)
                .authorizationGrantType(LocalPersonGrant.TYPE)
                .authorizationGrant(grant)
                .build();
    }

    private static RegisteredClient clientOf(LocalPersonGrant grant) {
        var client = grant.getPrincipal() instanceof OAuth2ClientAuthenticationToken token && token.isAuthenticated()
                ? token.getRegisteredClient()
                : null;
        if (client == null || !client.getAuthorizationGrantTypes().contains(LocalPersonGrant.TYPE)) {
            throw refusal(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT, "only " + Clients.LOCAL + " may use this grant");
        }
        return client;
    }

    private static OAuth2AccessToken bearer(Jwt token) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt());
    }

    private static OAuth2AuthenticationException refusal(String code, @Nullable String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(code, why, null));
    }
}
