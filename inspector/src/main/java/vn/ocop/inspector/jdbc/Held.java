package vn.ocop.inspector.jdbc;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that a service could not apply.
///
/// @param place where its record lies on Kafka
/// @param retried whether the service still tries it by itself
/// @param behind how many events of its stream are parked behind it
/// @param askedBy who wants something done with it that is not done yet
public record Held(
        Reference reference,
        String kind,
        @Nullable String type,
        String place,
        @Nullable UUID stream,
        @Nullable Long seq,
        int attempts,
        Instant since,
        boolean retried,
        int behind,
        @Nullable String askedBy,
        String reason) {
    /// Another event was applied in its place: there is nothing to try again.
    public static final String CONTRADICTORY = "CONTRADICTORY";

    /// A few lines for a person.
    public String words() {
        var standing = askedBy != null
                ? askedBy + " đã yêu cầu / has asked"
                : retried ? "đang tự thử lại / retried by itself" : "chờ người xử lý / waits for a person";
        return "%s  %s  %s%n    %s #%s  %s  từ / since %s, %d lần thử / attempts, %d sự kiện phía sau / events behind%n    %s%n    → %s"
                .formatted(
                        reference,
                        kind,
                        type == null ? "?" : type,
                        stream == null ? "?" : stream.toString(),
                        seq == null ? "?" : seq.toString(),
                        place,
                        since,
                        attempts,
                        behind,
                        reason,
                        standing);
    }
}
