package vn.ocop.registration.producer.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.RelationKind;
import vn.ocop.registration.producer.Relation;

/// A connection as it goes over the wire.
record RelationView(
        UUID id,
        String person,
        RelationKind kind,
        @Nullable String note,
        boolean ended,
        String recordedBy,
        Instant recordedAt) {
    static RelationView of(Relation relation) {
        return new RelationView(
                relation.id(),
                relation.person(),
                relation.kind(),
                relation.note(),
                relation.ended(),
                relation.recordedByName(),
                relation.recordedAt());
    }
}
