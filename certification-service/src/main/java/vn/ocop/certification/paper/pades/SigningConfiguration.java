package vn.ocop.certification.paper.pades;

import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.certification.paper.Signer;
import vn.ocop.web.seal.Secret;

/// Opens the key that signs papers.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningSettings.class)
class SigningConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SigningConfiguration.class);

    /// Devices renumber their slots; their order stays.
    private static final int BY_INDEX = -1;

    @Bean
    Signer signer(SigningSettings settings, Secret secret) {
        if (settings.pkcs11Library() != null) {
            return signer(pkcs11(settings, settings.pkcs11Library()), settings);
        }
        if (settings.pkcs12File() != null) {
            return signer(pkcs12(settings, settings.pkcs12File()), settings);
        }
        LOG.warn("Neither ocop.signing.pkcs11-library nor ocop.signing.pkcs12-file is set: papers are signed with a"
                + " trial key, and say so");
        return trial(secret.sealFor("paper signature").of("trial key".getBytes(StandardCharsets.UTF_8)));
    }

    /// The signer with the trial key of a seed.
    static Signer trial(byte[] seed) {
        var password = new PasswordProtection("trial".toCharArray());
        var token = new Pkcs12SignatureToken(new TrialKey(seed).pkcs12(password), password);
        return new PadesSigner(token, token.getKeys().getFirst(), true);
    }

    static Signer signer(AbstractKeyStoreTokenConnection token, SigningSettings settings) {
        var alias = settings.keyAlias();
        var named = alias == null ? null : token.getKey(alias);
        return new PadesSigner(token, PadesSigner.key(token.getKeys(), named, alias), false);
    }

    private static Pkcs12SignatureToken pkcs12(SigningSettings settings, Path file) {
        try {
            return new Pkcs12SignatureToken(Files.readAllBytes(file), pin(settings));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("ocop.signing.pkcs12-file cannot be read", unreadable);
        }
    }

    static Pkcs11SignatureToken pkcs11(SigningSettings settings, Path library) {
        var slot = settings.pkcs11Slot();
        var pin = new PrefilledPasswordCallback(pin(settings));
        return new Pkcs11SignatureToken(library.toString(), pin, BY_INDEX, slot == null ? 0 : slot, null);
    }

    private static PasswordProtection pin(SigningSettings settings) {
        var file = settings.pinFile();
        if (file == null) {
            throw new IllegalStateException("ocop.signing.pin-file must hold the password or PIN of the key");
        }
        try {
            return new PasswordProtection(Files.readString(file).strip().toCharArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("ocop.signing.pin-file cannot be read", unreadable);
        }
    }
}
