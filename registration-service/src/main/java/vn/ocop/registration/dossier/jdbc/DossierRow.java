package vn.ocop.registration.dossier.jdbc;

import static vn.ocop.registration.dossier.jdbc.DossierColumns.JSON;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.registration.dossier.Act;
import vn.ocop.registration.dossier.CommuneReport;
import vn.ocop.registration.dossier.Dossier;
import vn.ocop.registration.dossier.DossierState;
import vn.ocop.registration.dossier.Result;
import vn.ocop.registration.dossier.SelfAssessment;
import vn.ocop.registration.dossier.Subject;
import vn.ocop.registration.dossier.Submission;

/// Reads a dossier from its row.
final class DossierRow {
    private DossierRow() {}

    static Dossier read(ResultSet row, int number) throws SQLException {
        return new Dossier(
                new DossierId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                DossierState.valueOf(row.getString("state")),
                JSON.readValue(row.getString("subject"), Subject.class),
                JSON.readValue(row.getString("documents"), DossierColumns.DOCUMENTS),
                json(row.getString("submission"), Submission.class),
                JSON.readValue(row.getString("returned"), DossierColumns.RETURNED),
                json(row.getString("commune_report"), CommuneReport.class),
                JSON.readValue(row.getString("self_assessment"), SelfAssessment.class),
                new Result(row.getObject("stars", Integer.class), row.getString("certificate_number")),
                new Act(
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_why")),
                List.of());
    }

    private static <T> @Nullable T json(@Nullable String text, Class<T> type) {
        return text == null ? null : JSON.readValue(text, type);
    }
}
