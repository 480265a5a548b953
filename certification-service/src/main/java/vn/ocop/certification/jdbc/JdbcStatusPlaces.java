package vn.ocop.certification.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.CertificateStatus;
import vn.ocop.certification.credential.StatusPlace;
import vn.ocop.certification.credential.StatusPlaces;
import vn.ocop.events.CertificateId;

/// Table `status_place`, which the database fills as certificates are issued.
@Component
final class JdbcStatusPlaces implements StatusPlaces {
    private final JdbcClient jdbc;

    JdbcStatusPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StatusPlace> of(CertificateId certificate) {
        return jdbc.sql("SELECT list, position FROM status_place WHERE certificate_id = ?")
                .param(certificate.value())
                .query((row, _) -> new StatusPlace(row.getInt("list"), row.getInt("position")))
                .optional();
    }

    @Override
    public int lists() {
        return jdbc.sql("SELECT coalesce(max(list), 1) FROM status_place")
                .query(Integer.class)
                .single();
    }

    @Override
    public IntStream having(Set<CertificateStatus> statuses, int list, LocalDate on) {
        return jdbc
                .sql("""
                SELECT p.position FROM status_place p JOIN certificate c ON c.id = p.certificate_id
                WHERE p.list = :list AND c.state <> 'ACTIVE' AND certificate_status(c, :on) = ANY (:statuses)""")
                .param("list", list)
                .param("on", on)
                .param("statuses", statuses.stream().map(Enum::name).toArray(String[]::new))
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue);
    }
}
