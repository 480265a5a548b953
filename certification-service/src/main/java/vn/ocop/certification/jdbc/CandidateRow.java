package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.decision.Candidate;
import vn.ocop.certification.decision.CandidateState;
import vn.ocop.certification.decision.Closing;
import vn.ocop.certification.decision.Ranking;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.EvaluationEvent.RankedDossier;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.ProductId;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.events.RegistrationEvent.ProducerFacts;
import vn.ocop.events.RegistrationEvent.ProductFacts;
import vn.ocop.events.Tier;

/// Reads candidates.
final class CandidateRow {
    private CandidateRow() {}

    static Candidate candidate(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        var certificate = row.idOrNull("certificate_id");
        return new Candidate(
                new DossierId(row.id("dossier_id")),
                row.version(),
                row.one(CandidateState.class, "state"),
                row.text("unit_code"),
                dossier(row),
                ranking(row),
                row.idOrNull("proposal_id"),
                certificate == null ? null : new CertificateId(certificate),
                null,
                closing(row),
                row.flag("doubted"));
    }

    private static RankedDossier dossier(Row row) throws SQLException {
        return new RankedDossier(
                row.one(DossierKind.class, "kind"),
                new ProductFacts(
                        new ProductId(row.id("product_id")),
                        row.text("product_code"),
                        row.text("product_name"),
                        row.number("set_number")),
                new ProducerFacts(
                        new ProducerId(row.id("producer_id")),
                        row.one(ProducerKind.class, "producer_kind"),
                        row.text("producer_name"),
                        row.text("producer_address"),
                        null),
                new PlaceFacts(row.text("commune_code"), row.textOrNull("district_code"), row.text("province_code")),
                row.text("rulebook"),
                row.number("policy_version"),
                row.date("submitted_on"),
                row.text("registered_by"));
    }

    private static Ranking ranking(Row row) throws SQLException {
        return new Ranking(
                row.number("stars"),
                row.one(Tier.class, "certifier"),
                row.flag("provisional"),
                row.textOrNull("central_reference"),
                row.texts("scored_by"),
                row.text("ranked_by"),
                row.instant("ranked_at"));
    }

    private static @Nullable Closing closing(Row row) throws SQLException {
        var by = row.stamp("closed");
        return by == null ? null : new Closing(row.text("closing_reason"), by);
    }
}
