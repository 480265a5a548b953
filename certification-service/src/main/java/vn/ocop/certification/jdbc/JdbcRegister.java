package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.history.Stamp;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.register.Areas;
import vn.ocop.certification.register.Happening;
import vn.ocop.certification.register.Register;
import vn.ocop.events.ProductId;
import vn.ocop.web.text.Folding;

/// Reads table `certificate` for everybody.
@Component
final class JdbcRegister implements Register {
    /// Units, all below them and all that they took over, whenever that was.
    private static final String AREA = """
            WITH RECURSIVE area AS (
              SELECT code, valid_from, valid_before FROM unit WHERE code = ANY (:units)
              UNION
              SELECT u.code, u.valid_from, u.valid_before FROM unit u JOIN area a
                ON (u.parent_code = a.code AND u.valid_from < coalesce(a.valid_before, 'infinity')
                    AND a.valid_from < coalesce(u.valid_before, 'infinity'))
                OR (u.successor_code = a.code AND a.valid_from <= u.valid_before
                    AND u.valid_before < coalesce(a.valid_before, 'infinity')))
            """;
    private static final String ASKED = """
            c.decided_on <= :on
              AND (:text::text IS NULL OR c.search_text LIKE :text)
              AND (:stars::int IS NULL OR c.stars = :stars)
              AND (:set::int IS NULL OR c.set_number = :set)
              AND (:status::text IS NULL OR certificate_status(c, :on) = :status)
              AND (:units::text[] IS NULL OR c.commune_code IN (SELECT code FROM area)
                OR c.province_code IN (SELECT code FROM area))
            """;
    private static final String PAGE = AREA + "SELECT c.* FROM certificate c WHERE " + ASKED + """
            AND (:after::uuid IS NULL OR (c.decided_on, c.id) < (:day::date, :after))
            ORDER BY c.decided_on DESC, c.id DESC LIMIT :rows""";
    private static final String COUNTS = AREA + """
            SELECT c.province_code AS code, extract(year FROM c.decided_on)::int AS year, c.stars, count(*) AS count,
              coalesce((SELECT u.name FROM unit u WHERE u.code = c.province_code AND u.valid_from <= min(c.decided_on)
                ORDER BY u.valid_from DESC LIMIT 1), c.province_code) AS name
            FROM certificate c WHERE
            """ + ASKED + "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";
    private static final String CHANGES = """
            SELECT c.*, s.action, s.by_person, s.by_name, s.at AS step_at, s.version AS step_version
            FROM step s JOIN certificate c ON c.id = s.subject
            WHERE s.action = ANY (:actions)
              AND (:before::uuid IS NULL OR (s.at, s.subject, s.version) <
                (SELECT b.at, b.subject, b.version FROM step b WHERE b.subject = :before AND b.version = :version))
            ORDER BY s.at DESC, s.subject DESC, s.version DESC LIMIT :rows""";

    private final JdbcClient jdbc;
    private final Areas areas;

    JdbcRegister(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    @Override
    public List<Certificate> page(Query query, @Nullable Place after, int rows) {
        return asking(PAGE, query)
                .param("day", after == null ? null : after.decidedOn())
                .param("after", after == null ? null : after.id())
                .param("rows", rows)
                .query(CertificateRow::certificate)
                .list();
    }

    @Override
    public List<Count> counts(Query query) {
        return asking(COUNTS, query)
                .query((row, _) -> new Count(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("year"),
                        row.getInt("stars"),
                        row.getInt("count")))
                .list();
    }

    @Override
    public List<Certificate> ofProduct(ProductId product) {
        return jdbc.sql("SELECT * FROM certificate WHERE product_id = ? ORDER BY decided_on, id")
                .param(product.value())
                .query(CertificateRow::certificate)
                .list();
    }

    @Override
    public List<Change> changes(@Nullable ChangeId before, int rows) {
        return jdbc.sql(CHANGES)
                .param("actions", Happening.PUBLISHED.toArray(String[]::new))
                .param("before", before == null ? null : before.certificate())
                .param("version", before == null ? null : before.version())
                .param("rows", rows)
                .query(JdbcRegister::change)
                .list();
    }

    private String @Nullable [] units(@Nullable String unit) {
        return unit == null
                ? null
                : areas.called(unit).stream().map(Areas.Area::code).toArray(String[]::new);
    }

    private JdbcClient.StatementSpec asking(String sql, Query query) {
        var text = query.text();
        var status = query.status();
        return jdbc.sql(sql)
                .param("on", query.on())
                .param("text", text == null ? null : Folding.containing(text))
                .param("stars", query.stars())
                .param("set", query.set())
                .param("units", units(query.unit()))
                .param("status", status == null ? null : status.name());
    }

    private static Change change(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        var certificate = CertificateRow.certificate(result, number);
        var at = row.instant("step_at");
        var by = new Stamp(row.text("by_person"), row.text("by_name"), at);
        var version = result.getLong("step_version");
        var step = new Step(certificate.id().value(), version, row.text("action"), null, "", by, null);
        return new Change(certificate, Happening.of(step, certificate).orElseThrow(), at, version);
    }
}
