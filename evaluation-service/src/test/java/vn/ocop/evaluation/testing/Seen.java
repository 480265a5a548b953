package vn.ocop.evaluation.testing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An answer as a person sees it.
public record Seen(int status, String etag, JsonNode body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Seen of(HttpResponse<String> answer) {
        var text = answer.body().isEmpty() ? "{}" : answer.body();
        return new Seen(answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), JSON.readTree(text));
    }

    public String text(String field) {
        return body.path(field).asString("");
    }

    public int number(String field) {
        return body.path(field).asInt(-1);
    }

    public String state() {
        return text("state");
    }

    public UUID id() {
        return UUID.fromString(text("id"));
    }

    public List<JsonNode> items() {
        return body.path("items").valueStream().toList();
    }

    /// The slug of the problem.
    public String problem() {
        return text("type").replace("urn:ocop:problem:", "");
    }

    /// What the problem names, and how: pointer and message.
    public List<String> errors() {
        return body.path("errors").valueStream().map(JsonNode::toString).toList();
    }

    /// Whether the person may ask for this now.
    public boolean allows(String action) {
        return body.path("allowedActions")
                .valueStream()
                .anyMatch(one -> one.path("action").asString("").equals(action)
                        && one.path("allowed").asBoolean());
    }
}
