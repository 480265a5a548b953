package vn.ocop.registration.producer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.events.ProducerId;

/// All connections of people with producers.
public interface Relations {
    /// Adds one.
    ///
    /// @return false if it is on record
    boolean add(Relation relation);

    Optional<Relation> find(ProducerId producer, UUID id);

    /// Notes its end.
    void end(Relation relation);

    /// Those of a producer, as they were recorded.
    List<Relation> of(ProducerId producer);
}
