package vn.ocop.local.supervise;

import java.util.Locale;

/// The three services, in the order of a dossier's way.
public enum Service {
    REGISTRATION,
    EVALUATION,
    CERTIFICATION;

    /// The name of its process, its database and the owner of that one.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The folder of its module.
    String module() {
        return id() + "-service";
    }
}
