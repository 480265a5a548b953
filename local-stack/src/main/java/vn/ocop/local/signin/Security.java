package vn.ocop.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import vn.ocop.local.people.People;

/// The endpoints: OAuth 2.1 (code with PKCE, and the local grant) with OpenID Connect, and a sign-in page.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class Security {
    @Bean
    @Order(1)
    SecurityFilterChain tokenEndpoints(
            HttpSecurity http, RegisteredClientRepository clients, People people, JwtGenerator tokens) {
        var server = new OAuth2AuthorizationServerConfigurer();
        var localClient = new PublicLocalClient(clients);
        var pageWanted = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        pageWanted.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        s -> s.oidc(Customizer.withDefaults())
                                .clientAuthentication(client -> client.authenticationConverter(localClient)
                                        .authenticationProvider(localClient))
                                .tokenEndpoint(token -> token.accessTokenRequestConverter(Security::localPerson)
                                        .authenticationProvider(new LocalPersonProvider(people, tokens))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), pageWanted))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService users(People people, SignInSettings settings) {
        return username -> people.find(username)
                .map(person -> User.withUsername(person.username())
                        .password("{noop}" + settings.password())
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }

    private static @Nullable Authentication localPerson(HttpServletRequest request) {
        var client = SecurityContextHolder.getContext().getAuthentication();
        if (client == null || !LocalPersonGrant.TYPE.getValue().equals(request.getParameter("grant_type"))) {
            return null;
        }
        return new LocalPersonGrant(request.getParameter("username"), client);
    }
}
