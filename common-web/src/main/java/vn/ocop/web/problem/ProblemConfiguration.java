package vn.ocop.web.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Problems and their words: `messages-<service>_vi.properties` of the service, then `messages_vi.properties`
/// of this module, and the same in English. The files are UTF-8.
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
class ProblemConfiguration {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    MessageSource messageSource(@Value("${ocop.service:web}") String service) {
        var messages = new ResourceBundleMessageSource();
        var own = "messages-" + service;
        if (new ClassPathResource(own + "_vi.properties").exists()) {
            messages.addBasenames(own);
        }
        messages.addBasenames("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(VIETNAMESE);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(VIETNAMESE, Locale.ENGLISH));
        resolver.setDefaultLocale(VIETNAMESE);
        return resolver;
    }

    @Bean
    ProblemAnswers problemAnswers(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        return new ProblemAnswers(messages, locales, json);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemAnswers answers) {
        return new ProblemAdvice(answers);
    }

    @Bean
    ProblemErrorController problemErrorController(ProblemAnswers answers, ProblemAdvice advice) {
        return new ProblemErrorController(answers, advice);
    }
}
