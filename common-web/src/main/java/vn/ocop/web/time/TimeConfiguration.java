package vn.ocop.web.time;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/// The one source of time.
@AutoConfiguration
class TimeConfiguration {
    @Bean
    @ConditionalOnMissingBean
    InstantSource time() {
        return InstantSource.system();
    }

    @Bean
    Today today(InstantSource time) {
        return new Today(time);
    }
}
