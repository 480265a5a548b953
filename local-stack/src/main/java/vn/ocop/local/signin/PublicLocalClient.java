package vn.ocop.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;

/// Lets the command line, a public client, use [LocalPersonGrant] without a secret: there is nothing to keep secret.
final class PublicLocalClient implements AuthenticationConverter, AuthenticationProvider {
    private final RegisteredClientRepository clients;

    PublicLocalClient(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var asksForPerson = LocalPersonGrant.TYPE.getValue().equals(request.getParameter("grant_type"));
        if (!asksForPerson || !Clients.LOCAL.equals(request.getParameter("client_id"))) {
            return null;
        }
        return new OAuth2ClientAuthenticationToken(
                Clients.LOCAL, ClientAuthenticationMethod.NONE, null, Map.of("grant_type", LocalPersonGrant.TYPE));
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        var token = (OAuth2ClientAuthenticationToken) authentication;
        var client = clients.findByClientId(Clients.LOCAL);
        if (client == null
                || !LocalPersonGrant.TYPE.equals(token.getAdditionalParameters().get("grant_type"))) {
            return null;
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
