package vn.ocop.certification.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.inspection.Inspection;
import vn.ocop.certification.inspection.InspectionState;
import vn.ocop.certification.inspection.Inspections;
import vn.ocop.certification.inspection.Visit;
import vn.ocop.events.CertificateId;
import vn.ocop.web.problem.Problems;

/// Table `inspection`.
@Component
final class JdbcInspections implements Inspections {
    private final JdbcClient jdbc;

    JdbcInspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Inspection> find(UUID id) {
        return jdbc.sql("SELECT * FROM inspection WHERE id = ?")
                .param(id)
                .query(JdbcInspections::inspection)
                .optional();
    }

    @Override
    public void add(Inspection inspection) {
        jdbc.sql("""
                INSERT INTO inspection (id, version, state, unit_code, certificate_id, planned_on, purpose, planned_by,
                  planned_by_name, planned_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(inspection.id())
                .param(inspection.version())
                .param(inspection.state().name())
                .param(inspection.unitCode())
                .param(inspection.certificateId().value())
                .param(inspection.plannedOn())
                .param(inspection.purpose())
                .param(inspection.planned().person())
                .param(inspection.planned().name())
                .param(Row.time(inspection.planned().at()))
                .update();
    }

    @Override
    public void replace(Inspection inspection) {
        var visit = inspection.visit();
        var kept = jdbc.sql("""
                UPDATE inspection SET version = :version, state = :state, visited_on = :on, finding = :finding,
                  mend_by = :mendBy, outcome = :outcome
                WHERE id = :id AND version = :version - 1""")
                .param("version", inspection.version())
                .param("state", inspection.state().name())
                .param("on", visit == null ? null : visit.on())
                .param("finding", visit == null ? null : visit.finding())
                .param("mendBy", visit == null ? null : visit.mendBy())
                .param("outcome", inspection.outcome())
                .param("id", inspection.id())
                .update();
        if (kept == 0) {
            throw Problems.stale();
        }
    }

    @Override
    public List<Inspection> page(Query query) {
        var certificate = query.certificateId();
        return new UnitPage(query.units(), query.state(), query.after(), query.rows())
                .where(jdbc, "inspection", "(:certificate::uuid IS NULL OR certificate_id = :certificate)")
                .param("certificate", certificate == null ? null : certificate.value())
                .query(JdbcInspections::inspection)
                .list();
    }

    private static Inspection inspection(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Inspection(
                row.id("id"),
                row.version(),
                row.one(InspectionState.class, "state"),
                row.text("unit_code"),
                new CertificateId(row.id("certificate_id")),
                row.date("planned_on"),
                row.text("purpose"),
                requireNonNull(row.stamp("planned")),
                visit(row),
                row.textOrNull("outcome"));
    }

    private static @Nullable Visit visit(Row row) throws SQLException {
        var on = row.dateOrNull("visited_on");
        return on == null ? null : new Visit(on, row.text("finding"), row.dateOrNull("mend_by"));
    }
}
