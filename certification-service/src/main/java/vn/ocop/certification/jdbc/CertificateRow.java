package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateState;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.Replacement;
import vn.ocop.certification.certificate.Revocation;
import vn.ocop.certification.certificate.RevocationGround;
import vn.ocop.certification.certificate.Validity;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// Reads certificates.
final class CertificateRow {
    private CertificateRow() {}

    static Certificate certificate(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Certificate(
                new CertificateId(row.id("id")),
                row.version(),
                row.one(CertificateState.class, "state"),
                row.text("unit_code"),
                new DossierId(row.id("dossier_id")),
                content(row),
                revocation(row),
                replacement(row));
    }

    private static Content content(Row row) throws SQLException {
        return new Content(
                row.text("number"),
                row.text("lookup_code"),
                product(row),
                producer(row),
                row.number("stars"),
                row.flag("provisional"),
                row.text("issuer"),
                row.text("issuer_name"),
                row.id("decision_id"),
                row.text("decision_number"),
                row.date("decided_on"),
                new Validity(row.date("valid_from"), row.date("valid_before")),
                row.text("signed_by"),
                row.text("signatory"),
                row.instant("issued_at"));
    }

    private static Content.Product product(Row row) throws SQLException {
        return new Content.Product(
                new ProductId(row.id("product_id")),
                row.text("product_code"),
                row.text("product_name"),
                row.number("set_number"));
    }

    private static Content.Producer producer(Row row) throws SQLException {
        return new Content.Producer(
                new ProducerId(row.id("producer_id")),
                row.text("producer_name"),
                row.text("producer_address"),
                row.text("commune_code"),
                row.text("province_code"));
    }

    private static @Nullable Revocation revocation(Row row) throws SQLException {
        var requested = row.stamp("requested");
        return requested == null
                ? null
                : new Revocation(
                        row.one(RevocationGround.class, "revocation_ground"),
                        row.text("revocation_reason"),
                        requested,
                        row.stamp("approved"));
    }

    private static @Nullable Replacement replacement(Row row) throws SQLException {
        var by = row.idOrNull("replaced_by");
        return by == null
                ? null
                : new Replacement(new CertificateId(by), row.date("replaced_on"), row.instant("replaced_at"));
    }
}
