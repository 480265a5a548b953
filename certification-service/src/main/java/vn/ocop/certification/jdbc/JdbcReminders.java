package vn.ocop.certification.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Reminders;

/// Table `renewal_reminder`.
@Component
final class JdbcReminders implements Reminders {
    private static final String DUE = """
            SELECT c.* FROM certificate c
            WHERE c.state IN ('ACTIVE', 'SUSPENDED')
              AND coalesce(c.extended_before, c.valid_before) > :today
              AND coalesce(c.extended_before, c.valid_before) <= :today + :longest
              AND EXISTS (SELECT FROM unnest(:days::int[]) AS d (days)
                WHERE coalesce(c.extended_before, c.valid_before) - :today <= d.days
                  AND NOT EXISTS (SELECT FROM renewal_reminder r WHERE r.certificate_id = c.id AND r.days = d.days
                    AND r.valid_before = coalesce(c.extended_before, c.valid_before)))
            ORDER BY coalesce(c.extended_before, c.valid_before), c.id LIMIT :most
            FOR UPDATE OF c SKIP LOCKED""";

    private final JdbcClient jdbc;

    JdbcReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Certificate> due(LocalDate today, List<Integer> days, int most) {
        return jdbc.sql(DUE)
                .param("today", today)
                .param(
                        "longest",
                        days.stream().mapToInt(Integer::intValue).max().orElse(0))
                .param("days", days.toArray(Integer[]::new))
                .param("most", most)
                .query(CertificateRow::certificate)
                .list();
    }

    @Override
    public List<Integer> note(Certificate certificate, List<Integer> days, Instant at) {
        return jdbc.sql("""
                INSERT INTO renewal_reminder (certificate_id, days, valid_before, told_at)
                SELECT :id, d, :before, :at FROM unnest(:days::int[]) AS d
                ON CONFLICT DO NOTHING RETURNING days""")
                .param("id", certificate.id().value())
                .param("before", certificate.validity().before())
                .param("at", Row.time(at))
                .param("days", days.toArray(Integer[]::new))
                .query((row, _) -> row.getInt(1))
                .list();
    }
}
