package vn.ocop.evaluation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The samples of one review, as people work with them.
public record SampleCabinet(UUID review) {
    public static SampleCabinet of(UUID review) {
        return new SampleCabinet(review);
    }

    public String path() {
        return "/reviews/" + review + "/samples";
    }

    /// A lot that came in on 13 October 2020.
    public Seen receive(Desk person, int quantity, @Nullable String bestBefore) {
        return Panel.made(tryReceive(person, quantity, bestBefore));
    }

    public Seen tryReceive(Desk person, int quantity, @Nullable String bestBefore) {
        return person.post(path(), """
                {"what":"Nếp cái hoa vàng","quantity":%d,"unit":"hộp 500 g","receivedOn":"2020-10-13",
                 "receivedFrom":"Nguyễn Thị Mai","condition":"Nguyên vẹn","bestBefore":%s,"place":"Tủ 1",
                 "keeping":"Khô ráo"}
                """.formatted(quantity, bestBefore == null ? "null" : '"' + bestBefore + '"'));
    }

    public Seen act(Desk person, UUID lot, String action, String json) {
        return person.post(path() + "/" + lot + "/" + action, json);
    }

    public Seen done(Desk person, UUID lot, String action, String json) {
        var seen = act(person, lot, action, json);
        assertThat(seen.status()).as(seen.body().toString()).isEqualTo(200);
        return seen;
    }

    /// Does it once what was told before is known.
    public void awaitDone(Desk person, UUID lot, String action, String json) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> act(person, lot, action, json).status() == 200);
    }

    public JsonNode seenBy(Desk person) {
        return person.get(path()).body();
    }

    /// The lot as the office sees it.
    public JsonNode lot(UUID id) {
        return seenBy(Desk.of("district.256"))
                .path("lots")
                .valueStream()
                .filter(lot -> lot.path("id").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }
}
