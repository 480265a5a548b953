package vn.ocop.certification.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.decision.Closing;
import vn.ocop.certification.decision.Decision;
import vn.ocop.certification.decision.DecisionState;
import vn.ocop.certification.decision.ListedProduct;
import vn.ocop.events.DossierId;

/// Reads decisions and the products on them.
final class DecisionRow {
    private DecisionRow() {}

    static Decision decision(ResultSet result, List<ListedProduct> products) throws SQLException {
        var row = new Row(result);
        return new Decision(
                row.id("id"),
                row.version(),
                row.one(DecisionState.class, "state"),
                row.id("proposal_id"),
                row.text("proposed_by"),
                row.text("unit_code"),
                row.text("issuer"),
                row.text("number"),
                row.date("decided_on"),
                row.texts("legal_grounds"),
                products,
                requireNonNull(row.stamp("prepared")),
                row.stamp("signed"),
                row.oneOrNull(SigningTitle.class, "signed_as"),
                rejection(row));
    }

    static ListedProduct product(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new ListedProduct(
                new DossierId(row.id("dossier_id")),
                row.text("product_name"),
                row.number("stars"),
                row.text("registered_by"),
                row.texts("scored_by"));
    }

    private static @Nullable Closing rejection(Row row) throws SQLException {
        var by = row.stamp("rejected");
        return by == null ? null : new Closing(row.text("rejection_reason"), by);
    }
}
