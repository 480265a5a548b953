package vn.ocop.certification.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.Extension;
import vn.ocop.certification.certificate.Replacement;
import vn.ocop.certification.certificate.Revocation;
import vn.ocop.certification.certificate.Suspension;
import vn.ocop.web.text.Folding;

/// What of a certificate goes into which column.
final class CertificateParams {
    private CertificateParams() {}

    /// The columns that an action can change, and the key.
    static Map<String, @Nullable Object> changing(Certificate certificate) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", certificate.id().value());
        params.put("version", certificate.version());
        params.put("state", certificate.state().name());
        addRevocation(params, certificate.revocation());
        addReplacement(params, certificate.replacement());
        addSuspensions(params, certificate.course().suspensions());
        addExtension(params, certificate.course().extension());
        return params;
    }

    /// All columns.
    static Map<String, @Nullable Object> all(Certificate certificate) {
        var params = changing(certificate);
        var content = certificate.content();
        params.put("unit_code", certificate.unitCode());
        params.put("dossier_id", certificate.dossierId().value());
        params.put("number", content.number());
        params.put("lookup_code", content.lookupCode());
        params.put("stars", content.stars());
        params.put("provisional", content.provisional());
        params.put("issuer", content.issuer());
        params.put("issuer_name", content.issuerName());
        params.put("decision_id", content.decisionId());
        params.put("decision_number", content.decisionNumber());
        params.put("decided_on", content.decidedOn());
        params.put("valid_from", content.validity().from());
        params.put("valid_before", content.validity().before());
        params.put("signed_by", content.signedBy());
        params.put("signatory", content.signatory());
        params.put(
                "signed_as",
                content.signedAs() == null ? null : content.signedAs().name());
        params.put("issued_at", Row.time(content.issuedAt()));
        addParties(params, content);
        return params;
    }

    private static void addParties(Map<String, @Nullable Object> params, Content content) {
        var product = content.product();
        var producer = content.producer();
        params.put("product_id", product.id().value());
        params.put("product_code", product.code());
        params.put("product_name", product.name());
        params.put("set_number", product.setNumber());
        params.put("producer_id", producer.id().value());
        params.put("producer_name", producer.name());
        params.put("producer_address", producer.address());
        params.put("commune_code", producer.communeCode());
        params.put("province_code", producer.provinceCode());
        params.put("search_text", Folding.fold(String.join(" ", content.number(), product.name(), producer.name())));
    }

    private static void addRevocation(Map<String, @Nullable Object> params, @Nullable Revocation revocation) {
        var requested = revocation == null ? null : revocation.requested();
        var approved = revocation == null ? null : revocation.approved();
        params.put("ground", revocation == null ? null : revocation.ground());
        params.put("reason", revocation == null ? null : revocation.reason());
        params.put("found_on", revocation == null ? null : revocation.foundOn());
        params.put("revocation_due_on", revocation == null ? null : revocation.dueOn());
        params.put("requested_by", requested == null ? null : requested.person());
        params.put("requested_by_name", requested == null ? null : requested.name());
        params.put("requested_at", requested == null ? null : Row.time(requested.at()));
        params.put("approved_by", approved == null ? null : approved.person());
        params.put("approved_by_name", approved == null ? null : approved.name());
        params.put("approved_at", approved == null ? null : Row.time(approved.at()));
    }

    private static void addSuspensions(Map<String, @Nullable Object> params, List<Suspension> suspensions) {
        params.put(
                "suspended_from",
                Row.days(suspensions.stream().map(Suspension::from).toList()));
        params.put(
                "suspended_before",
                Row.days(suspensions.stream().map(Suspension::before).toList()));
    }

    private static void addExtension(Map<String, @Nullable Object> params, @Nullable Extension extension) {
        var transition = extension == null ? null : extension.transition();
        params.put("extended_before", extension == null ? null : extension.before());
        params.put("extension_number", extension == null ? null : extension.decisionNumber());
        params.put("extension_decided_on", extension == null ? null : extension.decidedOn());
        params.put("extension_rules_from", transition == null ? null : transition.rulesFrom());
        params.put("extension_window_days", transition == null ? null : transition.windowDays());
        params.put("extension_most_days", transition == null ? null : transition.mostDays());
    }

    private static void addReplacement(Map<String, @Nullable Object> params, @Nullable Replacement replacement) {
        params.put("replaced_by", replacement == null ? null : replacement.by().value());
        params.put("replaced_on", replacement == null ? null : replacement.on());
        params.put("replaced_at", replacement == null ? null : Row.time(replacement.at()));
    }
}
