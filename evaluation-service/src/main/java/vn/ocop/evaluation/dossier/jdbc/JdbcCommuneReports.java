package vn.ocop.evaluation.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.dossier.CommuneReport;
import vn.ocop.evaluation.dossier.CommuneReports;
import vn.ocop.events.DossierId;

@Repository
class JdbcCommuneReports implements CommuneReports {
    private final JdbcClient jdbc;

    JdbcCommuneReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(CommuneReport report) {
        jdbc.sql("""
                insert into commune_report (dossier_id, local_materials, local_labour, origin_of_idea, local_identity,
                    reported_by, reported_at)
                values (:dossier, :materials, :labour, :origin, :identity, :by, :at)
                """)
                .param("dossier", report.dossierId().value())
                .param("materials", report.localMaterials())
                .param("labour", report.localLabour())
                .param("origin", report.originOfIdea())
                .param("identity", report.localIdentity())
                .param("by", report.reportedBy())
                .param("at", report.reportedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<CommuneReport> find(DossierId dossier) {
        return jdbc.sql("select * from commune_report where dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query(JdbcCommuneReports::read)
                .optional();
    }

    private static CommuneReport read(ResultSet row, int number) throws SQLException {
        return new CommuneReport(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("local_materials"),
                row.getString("local_labour"),
                row.getString("origin_of_idea"),
                row.getString("local_identity"),
                row.getString("reported_by"),
                row.getTimestamp("reported_at").toInstant());
    }
}
