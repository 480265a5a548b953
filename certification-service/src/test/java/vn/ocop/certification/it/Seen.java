package vn.ocop.certification.it;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an answer says.
record Seen(int status, String etag, JsonNode body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Seen of(HttpResponse<String> answer) {
        return new Seen(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(""),
                JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body()));
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    /// The last part of the problem's type.
    String problem() {
        var type = text("type");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /// Where the problem's errors point to.
    List<String> pointers() {
        return body.path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString(""))
                .toList();
    }

    List<JsonNode> items() {
        return body.path("items").valueStream().toList();
    }
}
