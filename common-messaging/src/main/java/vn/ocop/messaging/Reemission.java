package vn.ocop.messaging;

import java.time.Instant;
import java.util.UUID;

/// Tells again what the journal holds, with the same ids, numbers and bytes: refills a broker that lost
/// its topics,
/// or a consumer that lost its database. Consumers drop what they have applied.
public interface Reemission {
    /// Tells again all that was appended in `[from, before)`.
    ///
    /// @return how many events were marked pending
    int reemit(Instant from, Instant before);

    /// Tells one stream again, from its first event.
    ///
    /// @return how many events were marked pending
    int reemit(UUID stream);
}
