package vn.ocop.evaluation.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who did something, when and why.
///
/// @param person the subject of the person's token, or the name of a service
/// @param name as shown to colleagues
/// @param why in the person's own words, absent where none are asked for
public record Act(
        String person, String name, Instant at, @Nullable String why) {
    /// A service that acted on a fact it was told.
    public static Act ofService(String service, Instant at, @Nullable String why) {
        return new Act(service, service, at, why);
    }
}
