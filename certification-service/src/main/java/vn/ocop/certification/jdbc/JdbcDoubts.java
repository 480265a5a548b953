package vn.ocop.certification.jdbc;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.decision.Doubts;
import vn.ocop.events.DossierId;

/// Table `doubt`.
@Component
final class JdbcDoubts implements Doubts {
    private final JdbcClient jdbc;

    JdbcDoubts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void raise(DossierId dossierId, UUID doubtId, String unitCode, Instant at) {
        jdbc.sql("INSERT INTO doubt (doubt_id, dossier_id, unit_code, raised_at) VALUES (?, ?, ?, ?)")
                .param(doubtId)
                .param(dossierId.value())
                .param(unitCode)
                .param(Row.time(at))
                .update();
    }

    @Override
    public void settle(UUID doubtId, Instant at) {
        jdbc.sql("UPDATE doubt SET settled_at = ? WHERE doubt_id = ?")
                .param(Row.time(at))
                .param(doubtId)
                .update();
    }
}
