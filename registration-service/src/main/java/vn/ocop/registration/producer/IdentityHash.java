package vn.ocop.registration.producer;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.ocop.registration.RegistrationSettings;
import vn.ocop.web.seal.Seal;
import vn.ocop.web.seal.Secret;

/// Turns identity numbers into keyed hashes: equal for equal numbers, worth nothing to whoever lacks the key.
@Component
public final class IdentityHash {
    private final Seal seal;

    IdentityHash(RegistrationSettings settings, Secret shared) {
        var own = settings.identitySecret();
        var secret = own.isBlank() ? shared : new Secret(own.getBytes(StandardCharsets.UTF_8));
        this.seal = secret.sealFor("representative identity");
    }

    /// The hash of a number, spaces and dots aside.
    public String of(String identityNumber) {
        var digits = identityNumber.replaceAll("\\D", "");
        return HexFormat.of().formatHex(seal.of(digits.getBytes(StandardCharsets.US_ASCII)));
    }
}
