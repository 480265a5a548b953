package vn.ocop.web.idempotency;

import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.limit.Writes;

/// Commands, once per key.
@AutoConfiguration(beforeName = "org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration")
@EnableScheduling
class IdempotencyConfiguration {
    @Bean
    Commands commands(PlatformTransactionManager transactions, AnswerRecords records, Writes writes, JsonMapper json) {
        return new Commands(new TransactionTemplate(transactions), records, writes, json);
    }

    @Bean
    ForgettingClerk forgettingClerk(AnswerRecords records, InstantSource time) {
        return new ForgettingClerk(records, time);
    }

    @Bean
    BodyDigest bodyDigest() {
        return new BodyDigest();
    }

    @Bean
    WebMvcConfigurer commandArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CommandRequestArgument());
            }

            @Override
            public void configureMessageConverters(ServerBuilder converters) {
                converters.addCustomConverter(new RecordedConverter());
            }
        };
    }
}
