package vn.ocop.web.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/// The secret from which all seals derive: `ocop.links.secret`, the same in all services and instances.
@AutoConfiguration
class SealConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SealConfiguration.class);
    private static final int SHORTEST = 32;

    @Bean
    Secret secret(@Value("${ocop.links.secret:}") String configured) {
        if (configured.isBlank()) {
            LOG.warn("ocop.links.secret is not set: links and cursors of this process are good nowhere else");
            var random = new byte[SHORTEST];
            new SecureRandom().nextBytes(random);
            return new Secret(random);
        }
        var bytes = configured.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalStateException("ocop.links.secret must have at least " + SHORTEST + " bytes");
        }
        return new Secret(bytes);
    }
}
