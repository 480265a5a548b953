package vn.ocop.certification.issuer;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the issuer's keys are.
///
/// @param keys the folder of their files, shared by all instances and by nobody else
/// @param name how the ids of keys begin that are made here; the default says that they are for trials
/// @param rotateEvery how long a key made here signs before a new one does
@ConfigurationProperties("ocop.issuer")
record IssuerSettings(
        Path keys,
        @DefaultValue(IssuerKey.TRIAL) String name,
        @DefaultValue("P365D") Duration rotateEvery) {}
