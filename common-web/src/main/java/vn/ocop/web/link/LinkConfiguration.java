package vn.ocop.web.link;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.ocop.web.seal.Secret;

/// Signed links.
@AutoConfiguration
class LinkConfiguration {
    @Bean
    SignedLinks signedLinks(Secret secret, InstantSource time) {
        return new SignedLinks(secret.sealFor("link"), time);
    }
}
