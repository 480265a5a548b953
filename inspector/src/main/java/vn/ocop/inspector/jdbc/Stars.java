package vn.ocop.inspector.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The stars of dossiers as each hop on the way to the certificate has them.
public final class Stars {
    private final Databases databases;

    public Stars(Databases databases) {
        this.databases = databases;
    }

    /// By the last closed pass of a ranked provincial review, or by the centre's result.
    public Map<UUID, Integer> ranked() {
        return read(Service.EVALUATION, """
                SELECT dossier_id, coalesce((findings #>> '{central,stars}')::int,
                                            (findings #>> '{judgement,stars}')::int) AS stars
                FROM review WHERE tier = 'PROVINCE' AND state = 'RANKED'
                """);
    }

    /// By the ranking as certification received it.
    public Map<UUID, Integer> received() {
        return read(Service.CERTIFICATION, "SELECT dossier_id, stars FROM candidate WHERE NOT provisional");
    }

    /// By the certificates that the dossiers led to; one that was given out on paper is led to by none.
    public Map<UUID, Integer> certified() {
        return read(
                Service.CERTIFICATION,
                "SELECT dossier_id, stars FROM certificate WHERE NOT provisional AND decision_id IS NOT NULL");
    }

    /// Who is to certify each ranked product, as certification has it.
    public List<Certifier> certifiers() {
        return databases
                .of(Service.CERTIFICATION)
                .sql("SELECT dossier_id, rulebook, stars, certifier FROM candidate")
                .query((row, _) -> new Certifier(
                        row.getObject("dossier_id", UUID.class),
                        row.getString("rulebook"),
                        row.getInt("stars"),
                        row.getString("certifier")))
                .list();
    }

    /// Whose authority certifies a dossier's product.
    ///
    /// @param tier for example `PROVINCE`
    public record Certifier(UUID dossierId, String rulebook, int stars, String tier) {}

    private Map<UUID, Integer> read(Service service, String query) {
        var stars = new HashMap<UUID, Integer>();
        databases.of(service).sql(query).query(row -> {
            stars.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return stars;
    }
}
