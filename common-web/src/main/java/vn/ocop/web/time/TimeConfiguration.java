package vn.ocop.web.time;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import vn.ocop.messaging.autoconfigure.MessagingAutoConfiguration;

/// The one source of time, also for messages.
@AutoConfiguration(before = MessagingAutoConfiguration.class)
class TimeConfiguration {
    @Bean
    @ConditionalOnMissingBean
    InstantSource time(@Value("${ocop.time.ahead:}") String ahead, @Value("${ocop.sign-in.issuer:}") String issuer) {
        var real = InstantSource.system();
        return ahead.isBlank() ? real : TimeAhead.besideSignIn(issuer, Path.of(ahead), real);
    }

    @Bean
    Today today(InstantSource time) {
        return new Today(time);
    }
}
