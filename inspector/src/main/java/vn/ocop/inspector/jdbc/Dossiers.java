package vn.ocop.inspector.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The dossiers of registration-service.
public final class Dossiers {
    private final Databases databases;

    public Dossiers(Databases databases) {
        this.databases = databases;
    }

    /// Where each stands.
    public Map<UUID, String> states() {
        var states = new HashMap<UUID, String>();
        databases.of(Service.REGISTRATION).sql("SELECT id, state FROM dossier").query(row -> {
            states.put(row.getObject("id", UUID.class), row.getString("state"));
        });
        return states;
    }
}
