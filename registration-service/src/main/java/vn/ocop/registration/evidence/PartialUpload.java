package vn.ocop.registration.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;

/// A file on its way in, part by part.
///
/// @param openedBy who alone may go on with it
/// @param declaredType as the sender calls it; what counts is what the bytes are
/// @param size bytes of the whole file
/// @param sha256 lower-case hexadecimal digest that the whole file must have
/// @param received bytes that are here: where the next part begins
public record PartialUpload(
        UUID id,
        ProducerId producer,
        String openedBy,
        String fileName,
        @Nullable String declaredType,
        long size,
        String sha256,
        long received,
        Instant openedAt,
        Instant expiresAt) {
    boolean isWhole() {
        return received == size;
    }
}
