package vn.ocop.web.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.sample.Sample;
import vn.ocop.web.testing.TestClient;

class PageIT {
    private static final JsonMapper JSON = new JsonMapper();

    private final TestClient officer = Sample.shared().officer("oanh");

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (var i = 0; i < 5; i++) {
            officer.post("/api/v1/notes", "{\"text\":\"Nếp cái hoa vàng " + i + "\",\"count\":1}");
        }
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = page(next);
            page.get("items").forEach(item -> seen.add(item.get("text").stringValue()));
            next = page.has("next") ? page.get("next").stringValue() : null;
        } while (next != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize(5).allMatch(text -> text.startsWith("Nếp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many", ""})
    void aLimitOutsideItsRangeIsRefused(String limit) {
        var refused = officer.get("/api/v1/notes?limit=" + limit);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"pointer\":\"limit\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%20", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aForgedCursorIsRefused(String cursor) {
        var refused = officer.get("/api/v1/notes?after=" + cursor);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("urn:ocop:problem:invalid-cursor");
    }

    private JsonNode page(@Nullable String after) {
        var answer = officer.get(
                "/api/v1/notes?limit=2&search=nep%20cai%20hoa%20vang" + (after == null ? "" : "&after=" + after));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
