package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.paper.Paper;
import vn.ocop.certification.paper.Paper.Rendered;
import vn.ocop.certification.paper.Paper.Signed;
import vn.ocop.certification.paper.PaperKind;
import vn.ocop.certification.paper.Papers;

/// Table `paper`.
@Component
final class JdbcPapers implements Papers {
    private final JdbcClient jdbc;

    JdbcPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void order(List<Paper> papers) {
        for (var paper : papers) {
            jdbc.sql("""
                    INSERT INTO paper (subject, kind, decision_id, bilingual, ordered_at)
                    VALUES (:subject, :kind, :decision, :bilingual, :at)""")
                    .param("subject", paper.subject())
                    .param("kind", paper.kind().name())
                    .param("decision", paper.decisionId())
                    .param("bilingual", paper.bilingual())
                    .param("at", Row.time(paper.orderedAt()))
                    .update();
        }
    }

    @Override
    public Optional<Paper> find(UUID subject) {
        return jdbc.sql("SELECT * FROM paper WHERE subject = ?")
                .param(subject)
                .query(JdbcPapers::paper)
                .optional();
    }

    @Override
    public Optional<Paper> next(Collection<UUID> except) {
        return jdbc.sql("""
                SELECT * FROM paper WHERE signed_sha256 IS NULL AND subject <> ALL (?::uuid[])
                ORDER BY ordered_at, subject LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .param(except.stream().map(UUID::toString).toArray(String[]::new))
                .query(JdbcPapers::paper)
                .optional();
    }

    @Override
    public void note(UUID subject, Rendered rendered) {
        jdbc.sql("""
                UPDATE paper SET rendered_sha256 = :sha256, trial = :trial, rendered_at = :at
                WHERE subject = :subject""")
                .param("subject", subject)
                .param("sha256", rendered.sha256())
                .param("trial", rendered.trial())
                .param("at", Row.time(rendered.at()))
                .update();
    }

    @Override
    public void note(UUID subject, Signed signed) {
        jdbc.sql("""
                UPDATE paper SET signed_sha256 = :sha256, signed_with = :key, signed_at = :at
                WHERE subject = :subject""")
                .param("subject", subject)
                .param("sha256", signed.sha256())
                .param("key", signed.key())
                .param("at", Row.time(signed.at()))
                .update();
    }

    @Override
    public Progress progress(UUID decisionId) {
        return jdbc.sql("""
                SELECT count(signed_sha256) FILTER (WHERE kind = 'CERTIFICATE') AS ready,
                  count(*) FILTER (WHERE kind = 'CERTIFICATE') AS ordered,
                  count(signed_sha256) FILTER (WHERE kind = 'ANNEX') > 0 AS annex
                FROM paper WHERE decision_id = ?""")
                .param(decisionId)
                .query((row, _) -> new Progress(row.getInt("ready"), row.getInt("ordered"), row.getBoolean("annex")))
                .single();
    }

    private static Paper paper(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Paper(
                row.id("subject"),
                row.one(PaperKind.class, "kind"),
                row.id("decision_id"),
                row.flag("bilingual"),
                row.instant("ordered_at"),
                rendered(row),
                signed(row));
    }

    private static @Nullable Rendered rendered(Row row) throws SQLException {
        var sha256 = row.textOrNull("rendered_sha256");
        return sha256 == null ? null : new Rendered(sha256, row.flag("trial"), row.instant("rendered_at"));
    }

    private static @Nullable Signed signed(Row row) throws SQLException {
        var sha256 = row.textOrNull("signed_sha256");
        return sha256 == null ? null : new Signed(sha256, row.text("signed_with"), row.instant("signed_at"));
    }
}
