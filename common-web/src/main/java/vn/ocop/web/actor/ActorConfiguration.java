package vn.ocop.web.actor;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.time.Today;

/// Who acts.
@AutoConfiguration
@Import(MeController.class)
class ActorConfiguration {
    @Bean
    Actors actors(Grants grants, Today today, @Value("${ocop.grants.max-age:500ms}") Duration maxAge) {
        return new Actors(grants, today, maxAge);
    }

    @Bean
    WebMvcConfigurer actorArguments(Actors actors) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument(new SignedIn(actors)));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new FunctionCheck(new SignedIn(actors)));
            }
        };
    }
}
