package vn.ocop.certification.provenance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that another service told of a dossier.
///
/// @param source the service that told it
/// @param toldSeq its number among what the service told of the dossier
/// @param sha256 of the bytes that were told, as noted when they arrived
/// @param asTold whether what is kept has that hash
/// @param people who is named in it as having acted
/// @param saidAt when it happened, as it says itself; absent where it does not
/// @param payload what it says, as JSON
public record ToldFact(
        UUID eventId,
        String source,
        String type,
        long toldSeq,
        String sha256,
        boolean asTold,
        Instant appliedAt,
        List<String> people,
        @Nullable Instant saidAt,
        String payload) {
    public ToldFact {
        people = List.copyOf(people);
    }
}
