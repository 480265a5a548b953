package vn.ocop.web.kafka;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import vn.ocop.web.administration.AdministrationCopy;

/// Listens to `ocop.administration`, except in the service that owns it (`ocop.administration.owner=true`).
@AutoConfiguration
class AdministrationListenerConfiguration {
    @Bean
    @ConditionalOnProperty(name = "ocop.administration.owner", havingValue = "false", matchIfMissing = true)
    AdministrationEventListener administrationEventListener(AdministrationCopy copy) {
        return new AdministrationEventListener(copy);
    }
}
