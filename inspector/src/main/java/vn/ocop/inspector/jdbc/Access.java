package vn.ocop.inspector.jdbc;

import java.util.Locale;

/// As whom the inspector enters a service's database.
public enum Access {
    /// Reads everything and writes nothing.
    AUDITOR,
    /// What the service itself may do, for what an operator wants of it.
    APP;

    /// The database role, for example `evaluation_auditor`.
    String role(Service service) {
        return service.id() + "_" + name().toLowerCase(Locale.ROOT);
    }

    /// From `OCOP_DB_AUDITOR_PASSWORD_EVALUATION` and so on, else the role's name, as in the local stack.
    String password(Service service) {
        var variable = "OCOP_DB_" + name() + "_PASSWORD_" + service.name();
        return System.getenv().getOrDefault(variable, role(service));
    }
}
