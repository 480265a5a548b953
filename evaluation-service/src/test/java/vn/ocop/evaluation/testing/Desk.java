package vn.ocop.evaluation.testing;

import java.util.UUID;

/// One person's work with the service.
public record Desk(String person) {
    public static Desk of(String person) {
        return new Desk(person);
    }

    public Seen get(String path) {
        return Seen.of(Running.shared().as(person).get("/api/v1" + path));
    }

    public Seen post(String path, String json) {
        return Seen.of(Running.shared().as(person).post("/api/v1" + path, json));
    }

    public Seen put(String path, String etag, String json) {
        return Seen.of(Running.shared().as(person).ifMatch(etag).put("/api/v1" + path, json));
    }

    public Seen review(UUID review) {
        return get("/reviews/" + review);
    }

    /// Acts on the review as it is now.
    public Seen act(UUID review, String action, String json) {
        return act(review(review).etag(), review, action, json);
    }

    /// Acts on the review as it was seen.
    public Seen act(String etag, UUID review, String action, String json) {
        return Seen.of(
                Running.shared().as(person).ifMatch(etag).post("/api/v1/reviews/" + review + "/" + action, json));
    }

    /// Acts on a council or session as it is now.
    public Seen on(String path, String action, String json) {
        var etag = get(path).etag();
        return Seen.of(Running.shared().as(person).ifMatch(etag).post("/api/v1" + path + action, json));
    }

    public Seen submit(UUID review, String ticks) {
        return post("/reviews/" + review + "/sheets", "{\"ticks\":" + ticks + "}");
    }

    public Seen recuse(UUID review) {
        return post("/reviews/" + review + "/recusals", "{\"reason\":\"Có quan hệ họ hàng với chủ thể\"}");
    }
}
