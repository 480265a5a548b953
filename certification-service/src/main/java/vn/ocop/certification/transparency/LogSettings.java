package vn.ocop.certification.transparency;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The log's name and key.
///
/// @param origin the log's name, for ever; the trial key's says that it is one
/// @param keyFile 32 bytes in Base64, the seed of an Ed25519 key; absent for the trial key
@ConfigurationProperties("ocop.transparency")
record LogSettings(
        @DefaultValue("ocop-log-thu-nghiem.example") String origin,
        @Nullable Path keyFile) {}
