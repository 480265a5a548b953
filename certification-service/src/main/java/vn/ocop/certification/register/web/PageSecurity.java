package vn.ocop.certification.register.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import vn.ocop.certification.pages.VerifierPage;

/// The public's pages: nobody signs in, so there is no session that another site could ride on; no script runs,
/// nothing comes from elsewhere, nobody frames them.
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final int YEAR_SECONDS = 31_536_000;
    private static final String[] PAGES = {"/v", "/v/**", "/register", "/register/**"};

    @Bean
    @Order(1)
    SecurityFilterChain publicPages(HttpSecurity http) {
        return open(http.securityMatcher(PAGES), CONTENT);
    }

    /// The one page with a script: its own.
    @Bean
    @Order(2)
    SecurityFilterChain offlineVerifier(HttpSecurity http, VerifierPage page) {
        return open(http.securityMatcher(VerifierPage.PATH), page.policy());
    }

    private static SecurityFilterChain open(HttpSecurity http, String content) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers(headers, content))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String content) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .httpStrictTransportSecurity(transport -> transport
                        .requestMatcher(AnyRequestMatcher.INSTANCE)
                        .includeSubDomains(true)
                        .maxAgeInSeconds(YEAR_SECONDS));
    }
}
