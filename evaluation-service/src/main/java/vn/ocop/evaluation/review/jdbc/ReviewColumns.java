package vn.ocop.evaluation.review.jdbc;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.evaluation.review.Review;

/// Writes a review as columns; what is only read as a whole stands in JSON.
final class ReviewColumns {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private ReviewColumns() {}

    /// What a change can change.
    static Map<String, @Nullable Object> changing(Review review) {
        var act = review.act();
        var session = review.session();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", review.id());
        columns.put("version", review.version());
        columns.put("state", review.state().name());
        columns.put("holder", review.hold().person());
        columns.put("holderName", review.hold().name());
        columns.put("since", Timestamp.from(review.hold().since()));
        columns.put("session", session == null ? null : session.id());
        columns.put("pass", review.pass());
        columns.put("findings", JSON.writeValueAsString(review.findings()));
        columns.put("recusals", JSON.writeValueAsString(review.recusals()));
        columns.put("by", act.person());
        columns.put("name", act.name());
        columns.put("at", Timestamp.from(act.at()));
        columns.put("why", act.why());
        return columns;
    }

    /// All columns.
    static Map<String, @Nullable Object> all(Review review) {
        var columns = changing(review);
        columns.put("dossier", review.dossier().id().value());
        columns.put("tier", review.tier().name());
        columns.put("unit", review.unitCode());
        return columns;
    }
}
