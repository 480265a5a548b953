package vn.ocop.inspector.jdbc;

import java.util.Locale;
import java.util.Set;

/// A service, its database, and the topics of others that it reads.
public enum Service {
    REGISTRATION,
    EVALUATION,
    CERTIFICATION;

    /// The name of its database, its consumer and its role.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The topics that it reads.
    public Set<String> reads() {
        return switch (this) {
            case REGISTRATION -> Set.of("ocop.evaluation", "ocop.certification");
            case EVALUATION -> Set.of("ocop.registration", "ocop.administration");
            case CERTIFICATION -> Set.of("ocop.registration", "ocop.evaluation", "ocop.administration");
        };
    }
}
