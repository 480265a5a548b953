package vn.ocop.certification.jdbc;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.RevocationReminders;

/// Table `revocation_reminder`.
@Component
final class JdbcRevocationReminders implements RevocationReminders {
    private static final String DUE = """
            SELECT c.* FROM certificate c
            WHERE c.state = 'REVOCATION_REQUESTED' AND c.revocation_due_on <= :today + :days
              AND NOT EXISTS (SELECT FROM revocation_reminder r
                WHERE r.certificate_id = c.id AND r.requested_at = c.requested_at
                  AND (r.overdue OR c.revocation_due_on >= :today))
            ORDER BY c.revocation_due_on, c.id LIMIT :most
            FOR UPDATE OF c SKIP LOCKED""";

    private final JdbcClient jdbc;

    JdbcRevocationReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Certificate> due(LocalDate today, int daysBefore, int most) {
        return jdbc.sql(DUE)
                .param("today", today)
                .param("days", daysBefore)
                .param("most", most)
                .query(CertificateRow::certificate)
                .list();
    }

    @Override
    public boolean note(Certificate certificate, boolean overdue, Instant at) {
        var asked = requireNonNull(certificate.revocation());
        return jdbc.sql("""
                INSERT INTO revocation_reminder (certificate_id, requested_at, overdue, due_on, told_at)
                VALUES (:id, :asked, :overdue, :due, :at) ON CONFLICT DO NOTHING""")
                        .param("id", certificate.id().value())
                        .param("asked", Row.time(asked.requested().at()))
                        .param("overdue", overdue)
                        .param("due", asked.dueOn())
                        .param("at", Row.time(at))
                        .update()
                > 0;
    }
}
