package vn.ocop.registration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.file.RulebookFiles;

/// What the offices work with.
@Configuration(proxyBeanMethods = false)
class Equipment {
    @Bean
    Rulebooks rulebooks() {
        return RulebookFiles.load();
    }
}
