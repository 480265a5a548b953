package vn.ocop.local.signin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How the sign-in is set up.
///
/// @param issuer as every token says it and every service expects it
/// @param password of everybody, for the sign-in page
/// @param portalRedirects where the portal may be sent back to
@ConfigurationProperties("ocop.sign-in")
record SignInSettings(
        String issuer,
        String audience,
        String password,
        Path keyFile,
        Duration tokenLifetime,
        List<String> portalRedirects) {}
