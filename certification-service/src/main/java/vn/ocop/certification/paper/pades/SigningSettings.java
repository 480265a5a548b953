package vn.ocop.certification.paper.pades;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the key is that signs papers; all absent for the trial key.
///
/// @param pkcs12File a PKCS#12 file
/// @param pkcs11Library the driver of a token or HSM; takes precedence
/// @param pkcs11Slot the index of its slot, the first one where absent
/// @param pinFile a file with the password or PIN
/// @param keyAlias the key's name, where there are several
@ConfigurationProperties("ocop.signing")
record SigningSettings(
        @Nullable Path pkcs12File,
        @Nullable Path pkcs11Library,
        @Nullable Integer pkcs11Slot,
        @Nullable Path pinFile,
        @Nullable String keyAlias) {}
