package vn.ocop.registration.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;
import vn.ocop.registration.dossier.Certificate;
import vn.ocop.registration.dossier.Certificates;

@Repository
class JdbcCertificates implements Certificates {
    private final JdbcClient jdbc;

    JdbcCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Certificate certificate) {
        jdbc.sql("""
                insert into certificate_heard (id, dossier_id, number, stars, valid_from, valid_before, ended)
                values (:id, :dossier, :number, :stars, :from, :before, false)
                """)
                .param("id", certificate.id().value())
                .param("dossier", certificate.dossier().value())
                .param("number", certificate.number())
                .param("stars", certificate.stars())
                .param("from", certificate.validFrom())
                .param("before", certificate.validBefore())
                .update();
    }

    @Override
    public void extend(CertificateId id, LocalDate validBefore) {
        jdbc.sql("update certificate_heard set valid_before = :before where id = :id")
                .param("before", validBefore)
                .param("id", id.value())
                .update();
    }

    @Override
    public void end(CertificateId id) {
        jdbc.sql("update certificate_heard set ended = true where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<Certificate> of(ProductId product) {
        return jdbc.sql("""
                select c.* from certificate_heard c join dossier d on d.id = c.dossier_id
                where d.product_id = :product and not c.ended
                order by c.valid_before desc
                limit 1
                """)
                .param("product", product.value())
                .query(JdbcCertificates::read)
                .optional();
    }

    private static Certificate read(ResultSet row, int number) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("number"),
                row.getInt("stars"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_before", LocalDate.class));
    }
}
