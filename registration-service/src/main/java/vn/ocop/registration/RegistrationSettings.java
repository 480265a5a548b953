package vn.ocop.registration;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What an installation must say.
///
/// @param identitySecret key under which identity numbers are hashed; never changed afterwards; blank
///     for one derived from the secret that the services share
/// @param evidenceFolder where the bytes of the evidence lie
/// @param clamd host and port of a virus scanner; blank for none
@ConfigurationProperties("ocop.registration")
public record RegistrationSettings(String identitySecret, Path evidenceFolder, String clamd) {
    @Override
    public String toString() {
        return "RegistrationSettings[evidenceFolder=" + evidenceFolder + "]";
    }
}
