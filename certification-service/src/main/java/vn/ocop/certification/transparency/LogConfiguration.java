package vn.ocop.certification.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.web.seal.Secret;

/// Opens the log's key.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class LogConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(LogConfiguration.class);

    @Bean
    LogKey logKey(LogSettings settings, Secret secret) {
        var file = settings.keyFile();
        if (file != null) {
            return new Ed25519LogKey(settings.origin(), read(file));
        }
        LOG.warn("ocop.transparency.key-file is not set: checkpoints are signed with a trial key");
        var seed = secret.sealFor("transparency log").of("trial key".getBytes(StandardCharsets.UTF_8));
        return new Ed25519LogKey(settings.origin(), seed);
    }

    private static byte[] read(Path file) {
        try {
            var seed = Base64.getDecoder().decode(Files.readString(file).strip());
            if (seed.length != Ed25519LogKey.SEED) {
                throw new IllegalStateException("ocop.transparency.key-file must hold 32 bytes in Base64");
            }
            return seed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
