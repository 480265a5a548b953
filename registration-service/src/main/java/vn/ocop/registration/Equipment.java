package vn.ocop.registration;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.registration.producer.IdentityHash;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.file.RulebookFiles;
import vn.ocop.web.seal.Secret;

/// What the offices work with.
@Configuration(proxyBeanMethods = false)
class Equipment {
    @Bean
    Rulebooks rulebooks() {
        return RulebookFiles.load();
    }

    @Bean
    IdentityHash identityHash(RegistrationSettings settings, Secret shared) {
        var own = settings.identitySecret();
        var secret = own.isBlank() ? shared : new Secret(own.getBytes(StandardCharsets.UTF_8));
        return new IdentityHash(secret.sealFor("representative identity"));
    }
}
