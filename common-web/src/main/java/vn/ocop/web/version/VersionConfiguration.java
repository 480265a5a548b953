package vn.ocop.web.version;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Versions on the wire.
@AutoConfiguration
class VersionConfiguration {
    @Bean
    EntityTags entityTags() {
        return new EntityTags();
    }

    @Bean
    WebMvcConfigurer versionArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VersionArgument());
            }
        };
    }
}
