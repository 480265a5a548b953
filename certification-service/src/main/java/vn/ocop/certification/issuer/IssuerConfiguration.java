package vn.ocop.certification.issuer;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the issuer's keys; a folder that holds what is no key stops the start.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IssuerSettings.class)
class IssuerConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerConfiguration.class);

    @Bean
    IssuerKeys issuerKeys(IssuerSettings settings, InstantSource time) {
        var keys = new RotatedKeys(settings, time);
        if (keys.signing().isTrial()) {
            LOG.warn("ocop.issuer.name is not set: QR records and credentials are signed with a trial key");
        }
        return keys;
    }
}
