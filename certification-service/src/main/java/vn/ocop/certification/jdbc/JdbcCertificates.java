package vn.ocop.certification.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Certificates;
import vn.ocop.events.CertificateId;
import vn.ocop.events.ProductId;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.Folding;

/// Table `certificate`.
@Component
final class JdbcCertificates implements Certificates {
    private static final String INSERT = """
            INSERT INTO certificate (id, version, state, unit_code, dossier_id, number, lookup_code, product_id,
              product_code, product_name, set_number, producer_id, producer_name, producer_address, commune_code,
              province_code, stars, provisional, issuer, issuer_name, decision_id, decision_number, decided_on,
              valid_from, valid_before, signed_by, signatory, signed_as, issued_at, search_text)
            VALUES (:id, :version, :state, :unit_code, :dossier_id, :number, :lookup_code, :product_id,
              :product_code, :product_name, :set_number, :producer_id, :producer_name, :producer_address,
              :commune_code, :province_code, :stars, :provisional, :issuer, :issuer_name, :decision_id,
              :decision_number, :decided_on, :valid_from, :valid_before, :signed_by, :signatory, :signed_as,
              :issued_at, :search_text)""";
    private static final String UPDATE = """
            UPDATE certificate SET version = :version, state = :state, revocation_ground = :ground,
              revocation_reason = :reason, requested_by = :requested_by, requested_by_name = :requested_by_name,
              requested_at = :requested_at, approved_by = :approved_by, approved_by_name = :approved_by_name,
              approved_at = :approved_at, replaced_by = :replaced_by, replaced_on = :replaced_on,
              replaced_at = :replaced_at,
              suspended_from = :suspended_from, suspended_before = :suspended_before,
              extended_before = :extended_before, extension_number = :extension_number,
              extension_decided_on = :extension_decided_on, extension_rules_from = :extension_rules_from,
              extension_window_days = :extension_window_days, extension_most_days = :extension_most_days,
              found_on = :found_on, revocation_due_on = :revocation_due_on
            WHERE id = :id AND version = :version - 1""";
    private static final String PAGE = """
            SELECT * FROM certificate
            WHERE unit_code = ANY (:units) AND (:after::uuid IS NULL OR id > :after)
              AND (:text::text IS NULL OR search_text LIKE :text) AND (:stars::int IS NULL OR stars = :stars)
              AND (:state::text IS NULL OR state = :state) AND (:dossier::uuid IS NULL OR dossier_id = :dossier)
              AND (:overdue_on::date IS NULL OR state = 'REVOCATION_REQUESTED' AND revocation_due_on < :overdue_on)
            ORDER BY id LIMIT :rows""";

    private final JdbcClient jdbc;

    JdbcCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Certificate> find(CertificateId id) {
        return jdbc.sql("SELECT * FROM certificate WHERE id = ?")
                .param(id.value())
                .query(CertificateRow::certificate)
                .optional();
    }

    @Override
    public Optional<Certificate> findByCode(String lookupCode) {
        return jdbc.sql("SELECT * FROM certificate WHERE lookup_code = ?")
                .param(lookupCode)
                .query(CertificateRow::certificate)
                .optional();
    }

    @Override
    public List<Certificate> activeOf(Collection<ProductId> products) {
        return jdbc.sql("""
                SELECT * FROM certificate
                WHERE product_id = ANY (?::uuid[]) AND state IN ('ACTIVE', 'SUSPENDED', 'REVOCATION_REQUESTED')""")
                .param(products.stream().map(ProductId::toString).toArray(String[]::new))
                .query(CertificateRow::certificate)
                .list();
    }

    @Override
    public List<Certificate> ofDecision(UUID decisionId) {
        return jdbc.sql("""
                SELECT certificate.* FROM certificate JOIN decision_product USING (decision_id, dossier_id)
                WHERE decision_id = ? ORDER BY position""")
                .param(decisionId)
                .query(CertificateRow::certificate)
                .list();
    }

    @Override
    public void add(Certificate certificate) {
        try {
            jdbc.sql(INSERT).params(CertificateParams.all(certificate)).update();
        } catch (DuplicateKeyException taken) {
            throw conflict(certificate, taken);
        }
    }

    @Override
    public void replace(Certificate certificate) {
        if (jdbc.sql(UPDATE).params(CertificateParams.changing(certificate)).update() == 0) {
            throw Problems.stale();
        }
    }

    @Override
    public List<Certificate> page(Query query) {
        var state = query.state();
        var text = query.text();
        return jdbc.sql(PAGE)
                .param("units", query.units().toArray(String[]::new))
                .param("after", query.after())
                .param("text", text == null ? null : Folding.containing(text))
                .param("stars", query.stars())
                .param("state", state == null ? null : state.name())
                .param("overdue_on", query.overdueOn())
                .param("dossier", query.dossierId())
                .param("rows", query.rows())
                .query(CertificateRow::certificate)
                .list();
    }

    private static RuntimeException conflict(Certificate certificate, DuplicateKeyException taken) {
        var content = certificate.content();
        return String.valueOf(taken.getMessage()).contains("certificate_issuer_number_key")
                ? Problems.plain(HttpStatus.CONFLICT, "certificate-number-taken", content.number())
                : Problems.plain(
                        HttpStatus.CONFLICT,
                        "certified-meanwhile",
                        content.product().name());
    }
}
