package vn.ocop.certification.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.certification.provenance.DossierFacts;
import vn.ocop.certification.provenance.ToldFact;
import vn.ocop.events.DossierId;

/// Table `dossier_fact`, beside the inbox that says where each event came from.
@Component
final class JdbcDossierFacts implements DossierFacts {
    private final JdbcClient jdbc;

    JdbcDossierFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID eventId, UUID dossierId, byte[] payload) {
        jdbc.sql("INSERT INTO dossier_fact (event_id, dossier_id, payload) VALUES (?, ?, ?)")
                .params(eventId, dossierId, payload)
                .update();
    }

    @Override
    public List<ToldFact> of(DossierId dossierId) {
        return jdbc.sql("""
                SELECT f.event_id, i.source, i.type, i.told_seq, i.sha256, i.sha256 = sha256(f.payload) AS as_told, i.at,
                  f.payload
                FROM dossier_fact f JOIN inbox i ON i.event_id = f.event_id
                WHERE f.dossier_id = ? ORDER BY f.position""")
                .param(dossierId.value())
                .query(JdbcDossierFacts::fact)
                .list();
    }

    private static ToldFact fact(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        var payload = new String(result.getBytes("payload"), StandardCharsets.UTF_8);
        var said = JsonMapper.shared().readTree(payload);
        return new ToldFact(
                row.id("event_id"),
                row.text("source"),
                row.text("type"),
                result.getLong("told_seq"),
                HexFormat.of().formatHex(result.getBytes("sha256")),
                row.flag("as_told"),
                row.instant("at"),
                List.copyOf(Names.in(said)),
                Names.time(said),
                payload);
    }
}
