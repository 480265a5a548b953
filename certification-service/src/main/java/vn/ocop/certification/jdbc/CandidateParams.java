package vn.ocop.certification.jdbc;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.decision.Candidate;

/// What of a candidate goes into which column.
final class CandidateParams {
    private CandidateParams() {}

    /// The columns that an action can change, and the key.
    static Map<String, @Nullable Object> changing(Candidate candidate) {
        var params = new HashMap<String, @Nullable Object>();
        var ranking = candidate.ranking();
        var closing = candidate.closing();
        var certificate = candidate.certificateId();
        params.put("dossier_id", candidate.dossierId().value());
        params.put("version", candidate.version());
        params.put("state", candidate.state().name());
        params.put("unit_code", candidate.unitCode());
        params.put("stars", ranking.stars());
        params.put("certifier", ranking.certifier().name());
        params.put("provisional", ranking.provisional());
        params.put("central_reference", ranking.centralReference());
        params.put("scored_by", Row.array(ranking.scoredBy()));
        params.put("ranked_by", ranking.rankedBy());
        params.put("ranked_at", Row.time(ranking.rankedAt()));
        params.put("proposal_id", candidate.proposalId());
        params.put("certificate_id", certificate == null ? null : certificate.value());
        params.put("closing_reason", closing == null ? null : closing.reason());
        params.put("closed_by", closing == null ? null : closing.by().person());
        params.put("closed_by_name", closing == null ? null : closing.by().name());
        params.put("closed_at", closing == null ? null : Row.time(closing.by().at()));
        return params;
    }

    /// All columns.
    static Map<String, @Nullable Object> all(Candidate candidate) {
        var params = changing(candidate);
        var dossier = candidate.dossier();
        var product = dossier.product();
        var producer = dossier.producer();
        params.put("kind", dossier.kind().name());
        params.put("product_id", product.id().value());
        params.put("product_code", product.code());
        params.put("product_name", product.name());
        params.put("set_number", product.setNumber());
        params.put("producer_id", producer.id().value());
        params.put("producer_kind", producer.kind().name());
        params.put("producer_name", producer.name());
        params.put("producer_address", producer.address());
        params.put("commune_code", dossier.place().communeCode());
        params.put("district_code", dossier.place().districtCode());
        params.put("province_code", dossier.place().provinceCode());
        params.put("rulebook", dossier.rulebook());
        params.put("policy_version", dossier.policyVersion());
        params.put("submitted_on", dossier.submittedOn());
        params.put("registered_by", dossier.registeredBy());
        return params;
    }
}
