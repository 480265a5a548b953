package vn.ocop.certification.register.web;

import jakarta.servlet.Filter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import vn.ocop.certification.pages.VerifierPage;
import vn.ocop.web.problem.ProblemAnswers;

/// How often one address may ask. Generous, for on mobile networks many people share one address.
@Configuration(proxyBeanMethods = false)
class VisitorLimits {
    @Bean
    FilterRegistrationBean<Filter> visitorFilter(
            @Value("${ocop.public.requests-per-minute:300}") int requests,
            CheckPages pages,
            ProblemAnswers problems,
            LocaleResolver locales) {
        var visitors = new Visitors(requests, Duration.ofMinutes(1));
        var filter = new FilterRegistrationBean<Filter>(new VisitorFilter(visitors, pages, problems, locales));
        filter.addUrlPatterns(
                "/v", "/v/*", "/register", "/register/*", "/api/v1/public/*", "/.well-known/*", VerifierPage.PATH);
        return filter;
    }
}
