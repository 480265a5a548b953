package vn.ocop.certification.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.register.NumberGap;
import vn.ocop.certification.register.NumberGap.Explanation;
import vn.ocop.certification.register.NumberRegister;
import vn.ocop.events.CertificateId;

/// Tables `number_head`, whose row lock makes others wait for this transaction's end, and `number_register`.
@Component
final class JdbcNumberRegister implements NumberRegister {
    private final JdbcClient jdbc;
    private final InstantSource time;

    JdbcNumberRegister(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public int take(String issuer, int year, List<CertificateId> certificates) {
        int last = jdbc.sql("""
                INSERT INTO number_head AS head (issuer, year, last) VALUES (:issuer, :year, :count)
                ON CONFLICT (issuer, year) DO UPDATE SET last = head.last + :count
                RETURNING last""")
                .param("issuer", issuer)
                .param("year", year)
                .param("count", certificates.size())
                .query(Integer.class)
                .single();
        int first = last - certificates.size() + 1;
        jdbc.sql("""
                INSERT INTO number_register (issuer, year, number, certificate_id, taken_at)
                SELECT :issuer, :year, :first + position - 1, id, :at
                FROM unnest(:ids::uuid[]) WITH ORDINALITY AS taken (id, position)""")
                .param("issuer", issuer)
                .param("year", year)
                .param("first", first)
                .param("ids", certificates.stream().map(CertificateId::toString).toArray(String[]::new))
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        return first;
    }

    @Override
    public int last(String issuer, int year) {
        return jdbc.sql("SELECT last FROM number_head WHERE issuer = ? AND year = ?")
                .param(issuer)
                .param(year)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public List<Last> lasts() {
        return jdbc.sql("SELECT issuer, year, last FROM number_head")
                .query((row, number) -> new Last(row.getString("issuer"), row.getInt("year"), row.getInt("last")))
                .list();
    }

    @Override
    public Optional<NumberGap> skip(String issuer, int year, int through, Explanation explanation) {
        var gap = jdbc.sql("""
                INSERT INTO number_head AS head (issuer, year, last) VALUES (:issuer, :year, :through)
                ON CONFLICT (issuer, year) DO UPDATE SET last = :through WHERE head.last < :through
                RETURNING coalesce(old.last, 0) + 1""")
                .param("issuer", issuer)
                .param("year", year)
                .param("through", through)
                .query(Integer.class)
                .optional()
                .map(first -> new NumberGap(issuer, year, first, through, explanation));
        gap.ifPresent(this::insert);
        return gap;
    }

    @Override
    public List<NumberGap> gaps(String issuer, int year) {
        return jdbc.sql("SELECT * FROM number_gap WHERE issuer = ? AND year = ? ORDER BY first")
                .param(issuer)
                .param(year)
                .query(JdbcNumberRegister::gap)
                .list();
    }

    private void insert(NumberGap gap) {
        var by = gap.explanation().by();
        jdbc.sql("""
                INSERT INTO number_gap (issuer, year, first, last, reason, explained_by, explained_by_name, explained_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(gap.issuer())
                .param(gap.year())
                .param(gap.first())
                .param(gap.last())
                .param(gap.explanation().reason())
                .param(by.person())
                .param(by.name())
                .param(Row.time(by.at()))
                .update();
    }

    private static NumberGap gap(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new NumberGap(
                row.text("issuer"),
                row.number("year"),
                row.number("first"),
                row.number("last"),
                new Explanation(row.text("reason"), requireNonNull(row.stamp("explained"))));
    }
}
