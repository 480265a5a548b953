package vn.ocop.registration.dossier.jdbc;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.registration.dossier.Dossier;
import vn.ocop.web.text.Folding;

/// Writes a dossier as columns; what is only read as a whole stands in JSON.
final class DossierColumns {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final TypeReference<List<DocumentFacts>> DOCUMENTS = new TypeReference<>() {};
    static final TypeReference<List<ReturnedItem>> RETURNED = new TypeReference<>() {};

    private DossierColumns() {}

    /// What a change can change.
    static Map<String, @Nullable Object> changing(Dossier dossier) {
        var submission = dossier.submission();
        var place = submission == null ? null : submission.place();
        var act = dossier.act();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", dossier.id().value());
        columns.put("version", dossier.version());
        columns.put("state", dossier.state().name());
        columns.put("district", place == null ? null : place.districtCode());
        columns.put("province", place == null ? null : place.provinceCode());
        columns.put("documents", JSON.writeValueAsString(dossier.documents()));
        columns.put("submission", json(submission));
        columns.put("returned", JSON.writeValueAsString(dossier.returned()));
        columns.put("report", json(dossier.report()));
        columns.put("assessment", JSON.writeValueAsString(dossier.assessment()));
        columns.put("stars", dossier.result().stars());
        columns.put("certificate", dossier.result().certificateNumber());
        columns.put("folded", folded(dossier));
        columns.put("by", act.person());
        columns.put("at", Timestamp.from(act.at()));
        columns.put("why", act.why());
        return columns;
    }

    /// All columns.
    static Map<String, @Nullable Object> all(Dossier dossier) {
        var subject = dossier.subject();
        var columns = changing(dossier);
        columns.put("subject", JSON.writeValueAsString(subject));
        columns.put("product", subject.product().id().value());
        columns.put("commune", subject.communeCode());
        columns.put("account", subject.account());
        return columns;
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    private static String folded(Dossier dossier) {
        var subject = dossier.subject();
        var submission = dossier.submission();
        var code = submission == null ? subject.product().code() : submission.productCode();
        return Folding.fold(String.join(
                " ", subject.product().name(), subject.producer().name(), Objects.requireNonNullElse(code, "")));
    }
}
