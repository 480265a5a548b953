package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.misuse.MisuseKind;
import vn.ocop.certification.misuse.MisuseReport;
import vn.ocop.certification.misuse.MisuseReports;
import vn.ocop.certification.misuse.MisuseState;
import vn.ocop.events.CertificateId;
import vn.ocop.web.problem.Problems;

/// Table `misuse_report`.
@Component
final class JdbcMisuseReports implements MisuseReports {
    private final JdbcClient jdbc;

    JdbcMisuseReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<MisuseReport> find(UUID id) {
        return jdbc.sql("SELECT * FROM misuse_report WHERE id = ?")
                .param(id)
                .query(JdbcMisuseReports::report)
                .optional();
    }

    @Override
    public boolean add(MisuseReport report) {
        return jdbc.sql("""
                INSERT INTO misuse_report (id, version, state, unit_code, certificate_id, kind, description, seen_at,
                  reported_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .param(report.id())
                        .param(report.version())
                        .param(report.state().name())
                        .param(report.unitCode())
                        .param(report.certificateId().value())
                        .param(report.kind().name())
                        .param(report.description())
                        .param(report.seenAt())
                        .param(Row.time(report.reportedAt()))
                        .update()
                == 1;
    }

    @Override
    public void replace(MisuseReport report) {
        var holder = report.holder();
        var kept = jdbc.sql("""
                UPDATE misuse_report SET version = :version, state = :state, held_by = :by, held_by_name = :name,
                  held_at = :at, finding = :finding
                WHERE id = :id AND version = :version - 1""")
                .param("version", report.version())
                .param("state", report.state().name())
                .param("by", holder == null ? null : holder.person())
                .param("name", holder == null ? null : holder.name())
                .param("at", holder == null ? null : Row.time(holder.at()))
                .param("finding", report.finding())
                .param("id", report.id())
                .update();
        if (kept == 0) {
            throw Problems.stale();
        }
    }

    @Override
    public List<MisuseReport> page(Query query) {
        var certificate = query.certificateId();
        return new UnitPage(query.units(), query.state(), query.after(), query.rows())
                .where(jdbc, "misuse_report", "(:certificate::uuid IS NULL OR certificate_id = :certificate)")
                .param("certificate", certificate == null ? null : certificate.value())
                .query(JdbcMisuseReports::report)
                .list();
    }

    private static MisuseReport report(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new MisuseReport(
                row.id("id"),
                row.version(),
                row.one(MisuseState.class, "state"),
                row.text("unit_code"),
                new CertificateId(row.id("certificate_id")),
                row.one(MisuseKind.class, "kind"),
                row.text("description"),
                row.textOrNull("seen_at"),
                row.instant("reported_at"),
                row.stamp("held"),
                row.textOrNull("finding"),
                null);
    }
}
