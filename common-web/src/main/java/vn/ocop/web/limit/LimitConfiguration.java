package vn.ocop.web.limit;

import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/// The limits of writing.
@AutoConfiguration
class LimitConfiguration {
    private static final int CONCURRENT = 64;
    private static final int QUEUE = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    Writes writes() {
        return new Writes(CONCURRENT, QUEUE, PATIENCE);
    }
}
