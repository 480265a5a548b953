package vn.ocop.certification.history;

import java.time.Instant;

/// Who did something, and when.
///
/// @param person the subject of the person's token, or the name of a service
/// @param name as shown to colleagues
public record Stamp(String person, String name, Instant at) {
    /// A service that acted on a fact it was told.
    public static Stamp ofService(String service, Instant at) {
        return new Stamp(service, service, at);
    }
}
