package vn.ocop.inspector.jdbc;

import java.util.Locale;
import java.util.Map;

/// As whom the inspector enters a service's database.
public enum Access {
    /// Reads everything and writes nothing.
    AUDITOR,
    /// What the service itself may do, for what an operator wants of it.
    APP;

    /// The database role, from `OCOP_DB_AUDITOR_EVALUATION` and so on, else as in the local stack:
    /// `evaluation_auditor`.
    String role(Service service, Map<String, String> environment) {
        return environment.getOrDefault(
                "OCOP_DB_" + name() + "_" + service.name(), service.id() + "_" + name().toLowerCase(Locale.ROOT));
    }

    /// From `OCOP_DB_AUDITOR_PASSWORD_EVALUATION` and so on, else the role's name, as in the local stack.
    String password(Service service, Map<String, String> environment) {
        return environment.getOrDefault(
                "OCOP_DB_" + name() + "_PASSWORD_" + service.name(), role(service, environment));
    }
}
