package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.decision.CitedMinutes;
import vn.ocop.certification.decision.SignedMinutes;
import vn.ocop.events.DossierId;

/// Table `signed_minutes`.
@Component
final class JdbcCitedMinutes implements CitedMinutes {
    private final JdbcClient jdbc;

    JdbcCitedMinutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(SignedMinutes minutes) {
        jdbc.sql("""
                INSERT INTO signed_minutes (dossier_id, minutes_id, session_id, unit_code, held_on, number, sha256,
                  signed_by, signed_at)
                VALUES (:dossier, :minutes, :session, :unit, :held, :number, :sha256, :by, :at)
                ON CONFLICT (dossier_id, minutes_id) DO NOTHING""")
                .param("dossier", minutes.dossierId().value())
                .param("minutes", minutes.minutesId())
                .param("session", minutes.sessionId())
                .param("unit", minutes.unitCode())
                .param("held", minutes.heldOn())
                .param("number", minutes.number())
                .param("sha256", minutes.sha256())
                .param("by", minutes.signedBy().toArray(String[]::new))
                .param("at", minutes.signedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<SignedMinutes> of(Collection<DossierId> dossiers) {
        return jdbc.sql("""
                SELECT * FROM signed_minutes WHERE dossier_id = ANY (:ids::uuid[])
                ORDER BY held_on, session_id, number, dossier_id""")
                .param("ids", dossiers.stream().map(DossierId::toString).toArray(String[]::new))
                .query(JdbcCitedMinutes::read)
                .list();
    }

    private static SignedMinutes read(ResultSet row, int number) throws SQLException {
        return new SignedMinutes(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getObject("minutes_id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("unit_code"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("number"),
                row.getString("sha256"),
                List.of((String[]) row.getArray("signed_by").getArray()),
                row.getTimestamp("signed_at").toInstant());
    }
}
