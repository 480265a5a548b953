package vn.ocop.web.version;

/// The version of an aggregate that a change expects, from `If-Match: "7"`. Declare it as an argument of a
/// controller's method: without the header the answer is 428, with a weak or malformed tag 400.
public record Version(long value) {
    /// As an entity tag, quotes included.
    public String etag() {
        return "\"" + value + "\"";
    }
}
