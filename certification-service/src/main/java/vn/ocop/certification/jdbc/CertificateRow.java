package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateState;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.Course;
import vn.ocop.certification.certificate.Extension;
import vn.ocop.certification.certificate.Extension.Transition;
import vn.ocop.certification.certificate.Replacement;
import vn.ocop.certification.certificate.Revocation;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.certificate.Suspension;
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
                new Course(revocation(row), suspensions(row), extension(row), replacement(row)),
                null);
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
                row.idOrNull("decision_id"),
                row.text("decision_number"),
                row.date("decided_on"),
                new Validity(row.date("valid_from"), row.date("valid_before")),
                row.text("signed_by"),
                row.text("signatory"),
                row.oneOrNull(SigningTitle.class, "signed_as"),
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
                        row.text("revocation_ground"),
                        row.text("revocation_reason"),
                        row.date("found_on"),
                        row.date("revocation_due_on"),
                        requested,
                        row.stamp("approved"));
    }

    private static List<Suspension> suspensions(Row row) throws SQLException {
        var from = row.dates("suspended_from");
        var before = row.dates("suspended_before");
        return IntStream.range(0, from.size())
                .mapToObj(i ->
                        new Suspension(from.get(i).orElseThrow(), before.get(i).orElse(null)))
                .toList();
    }

    private static @Nullable Extension extension(Row row) throws SQLException {
        var before = row.dateOrNull("extended_before");
        if (before == null) {
            return null;
        }
        var transition = new Transition(
                row.date("extension_rules_from"),
                row.number("extension_window_days"),
                row.number("extension_most_days"));
        return new Extension(before, row.text("extension_number"), row.date("extension_decided_on"), transition);
    }

    private static @Nullable Replacement replacement(Row row) throws SQLException {
        var by = row.idOrNull("replaced_by");
        return by == null
                ? null
                : new Replacement(new CertificateId(by), row.date("replaced_on"), row.instant("replaced_at"));
    }
}
