package vn.ocop.evaluation.dossier.jdbc;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.dossier.Bars;
import vn.ocop.events.DossierId;

@Repository
class JdbcBars implements Bars {
    private final JdbcClient jdbc;

    JdbcBars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(DossierId dossier, Bar bar, Act recorded) {
        return jdbc.sql("""
            insert into bar (dossier_id, person, ground, recorded_by, recorded_at)
            values (:dossier, :person, :ground, :by, :at)
            on conflict do nothing
            """)
                        .param("dossier", dossier.value())
                        .param("person", bar.person())
                        .param("ground", bar.ground().name())
                        .param("by", recorded.person())
                        .param("at", Timestamp.from(recorded.at()))
                        .update()
                == 1;
    }
}
