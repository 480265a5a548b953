package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.history.Stamp;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;

/// Table `step`.
@Component
final class JdbcSteps implements Steps {
    private final JdbcClient jdbc;

    JdbcSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(List<Step> steps) {
        for (var step : steps) {
            jdbc.sql("""
                    INSERT INTO step (subject, version, action, from_state, to_state, by_person, by_name, at, detail)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(step.subject())
                    .param(step.version())
                    .param(step.action())
                    .param(step.from())
                    .param(step.to())
                    .param(step.by().person())
                    .param(step.by().name())
                    .param(Row.time(step.by().at()))
                    .param(step.detail())
                    .update();
        }
    }

    @Override
    public List<Step> of(UUID subject) {
        return jdbc.sql("SELECT * FROM step WHERE subject = ? ORDER BY version")
                .param(subject)
                .query(JdbcSteps::step)
                .list();
    }

    private static Step step(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Step(
                row.id("subject"),
                row.version(),
                row.text("action"),
                row.textOrNull("from_state"),
                row.text("to_state"),
                new Stamp(row.text("by_person"), row.text("by_name"), row.instant("at")),
                row.textOrNull("detail"));
    }
}
