package vn.ocop.web.paging;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.ocop.web.seal.Secret;

/// Keyset pages.
@AutoConfiguration
class PagingConfiguration {
    @Bean
    Cursors cursors(Secret secret) {
        return new Cursors(secret.sealFor("cursor"));
    }

    @Bean
    WebMvcConfigurer pageArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageRequestArgument());
            }
        };
    }
}
