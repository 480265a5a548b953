package vn.ocop.local.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/// The two programs that may ask for tokens: the local command line and the portal. Both are public clients.
@Configuration(proxyBeanMethods = false)
class Clients {
    static final String LOCAL = "ocop-local";
    static final String PORTAL = "ocop-portal";
    private static final AuthorizationGrantType LOCAL_PERSON = LocalPersonGrant.TYPE;

    @Bean
    RegisteredClientRepository registeredClients(SignInSettings settings) {
        return new InMemoryRegisteredClientRepository(local(settings), portal(settings));
    }

    private static RegisteredClient local(SignInSettings settings) {
        return RegisteredClient.withId(LOCAL)
                .clientId(LOCAL)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(LOCAL_PERSON)
                .tokenSettings(tokens(settings))
                .build();
    }

    private static RegisteredClient portal(SignInSettings settings) {
        return RegisteredClient.withId(PORTAL)
                .clientId(PORTAL)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(settings.portalRedirects()))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens(settings))
                .build();
    }

    private static TokenSettings tokens(SignInSettings settings) {
        return TokenSettings.builder()
                .accessTokenFormat(OAuth2TokenFormat.SELF_CONTAINED)
                .accessTokenTimeToLive(settings.tokenLifetime())
                .build();
    }
}
