package vn.ocop.registration.producer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;

/// A producer's address for notices as it was changed. Stays in this service.
///
/// @param version of the producer that came of it
/// @param emailBefore absent where none was on record
public record EmailChange(
        ProducerId producerId,
        long version,
        @Nullable String emailBefore,
        String email,
        String changedBy,
        String changedByName,
        Instant changedAt) {
    @Override
    public String toString() {
        return "EmailChange[" + producerId + " " + version + "]";
    }
}
