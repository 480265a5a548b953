package vn.ocop.messaging.delivery;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The journal of this service.
public interface ToldEvents {
    /// Whether the broker has acknowledged everything up to this id.
    boolean acknowledged(UUID upTo);

    /// The first events of the span, in the order of their ids.
    List<ToldEvent> in(Span span, int atMost);

    /// Marks sound events as pending again, and keeps who missed them.
    ///
    /// @param consumer who misses them
    /// @return how many were not pending already
    int tellAgain(Collection<UUID> ids, String consumer);
}
