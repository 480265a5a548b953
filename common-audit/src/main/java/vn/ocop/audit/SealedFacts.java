package vn.ocop.audit;

import java.util.Map;

/// Further numbers that a service lets its checkpoints vouch for: they are known outside the database then.
@FunctionalInterface
public interface SealedFacts {
    /// By a name of the service's own, for example `27/2020` for the certificate numbers of an issuer and year.
    Map<String, Long> now();
}
