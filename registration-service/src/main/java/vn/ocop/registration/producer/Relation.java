package vn.ocop.registration.producer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.events.RelationKind;

/// A person's connection with a producer: it keeps the person from evaluating its products.
///
/// @param person the subject of the person's token
/// @param note what else is known of it; it is told nobody
/// @param ended no longer holds for dossiers to come
public record Relation(
        UUID id,
        ProducerId producerId,
        String person,
        RelationKind kind,
        @Nullable String note,
        boolean ended,
        String recordedBy,
        String recordedByName,
        Instant recordedAt) {
    Relation over(String by, String byName, Instant at) {
        return new Relation(id, producerId, person, kind, note, true, by, byName, at);
    }
}
