package vn.ocop.demo.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a service answered.
///
/// @param version the entity tag, needed to act on the thing again
public record Answer(int status, JsonNode body, @Nullable String version) {
    /// The identifier of the thing that the answer shows.
    public String id() {
        return text("id");
    }

    /// The state of the thing that the answer shows.
    public String state() {
        return text("state");
    }

    /// A field of the answer as text.
    public String text(String field) {
        return body.path(field).asString("");
    }
}
