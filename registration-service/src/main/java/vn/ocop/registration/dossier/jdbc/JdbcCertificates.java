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
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.registration.dossier.Certificate;
import vn.ocop.registration.dossier.Certificates;
import vn.ocop.registration.dossier.PaperCertificate;

@Repository
class JdbcCertificates implements Certificates {
    private final JdbcClient jdbc;

    JdbcCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Certificate certificate) {
        var dossier = certificate.dossier();
        jdbc.sql("""
                insert into certificate_heard
                    (id, product_id, dossier_id, number, stars, valid_from, valid_before, ended)
                values (:id, :product, :dossier, :number, :stars, :from, :before, false)
                """)
                .param("id", certificate.id().value())
                .param("product", certificate.product().value())
                .param("dossier", dossier == null ? null : dossier.value())
                .param("number", certificate.number())
                .param("stars", certificate.stars())
                .param("from", certificate.validFrom())
                .param("before", certificate.validBefore())
                .update();
    }

    @Override
    public void add(Certificate certificate, PaperCertificate paper) {
        add(certificate);
        var producer = paper.producer();
        jdbc.sql("""
                insert into certificate_on_paper (id, product_code, product_name, set_number, producer_id,
                    producer_name, commune_code, lookup_code)
                values (:id, :productCode, :name, :set, :producer, :producerName, :commune, :code)
                """)
                .param("id", certificate.id().value())
                .param("productCode", paper.productCode())
                .param("name", paper.productName())
                .param("set", paper.setNumber())
                .param("producer", producer == null ? null : producer.value())
                .param("producerName", paper.producerName())
                .param("commune", paper.communeCode())
                .param("code", paper.lookupCode())
                .update();
    }

    @Override
    public boolean isOnPaper(CertificateId id) {
        return jdbc.sql("select exists (select 1 from certificate_on_paper where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<PaperCertificate> onPaper(String lookupCode, String communeCode) {
        return jdbc.sql("""
                select c.product_id, p.* from certificate_on_paper p join certificate_heard c using (id)
                where p.lookup_code = :code and not c.ended
                  and (p.commune_code = :commune
                    or exists (select 1 from unit u where u.code = p.commune_code and u.successor_code = :commune))
                """)
                .param("code", lookupCode)
                .param("commune", communeCode)
                .query(JdbcCertificates::paper)
                .optional();
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
                select * from certificate_heard
                where product_id = :product and not ended
                order by valid_before desc
                limit 1
                """)
                .param("product", product.value())
                .query(JdbcCertificates::read)
                .optional();
    }

    private static PaperCertificate paper(ResultSet row, int number) throws SQLException {
        var producer = row.getObject("producer_id", UUID.class);
        return new PaperCertificate(
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("product_code"),
                row.getString("product_name"),
                row.getInt("set_number"),
                producer == null ? null : new ProducerId(producer),
                row.getString("producer_name"),
                row.getString("commune_code"),
                row.getString("lookup_code"));
    }

    private static Certificate read(ResultSet row, int number) throws SQLException {
        var dossier = row.getObject("dossier_id", UUID.class);
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                dossier == null ? null : new DossierId(dossier),
                row.getString("number"),
                row.getInt("stars"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_before", LocalDate.class));
    }
}
