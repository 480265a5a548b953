package vn.ocop.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose tokens are believed.
///
/// @param issuer exactly as in the tokens
/// @param jwksUri where its keys are
/// @param audience that must be among the token's
@ConfigurationProperties("ocop.sign-in")
record SignIn(
        String issuer, String jwksUri, @DefaultValue("ocop") String audience) {}
