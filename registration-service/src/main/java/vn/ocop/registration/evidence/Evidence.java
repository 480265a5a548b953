package vn.ocop.registration.evidence;

import java.time.Instant;
import vn.ocop.events.ProducerId;

/// What is known of a producer's file.
///
/// @param sha256 lower-case hexadecimal digest of the bytes: the file's name everywhere
/// @param mediaType as found in the bytes, not as declared
/// @param size bytes
/// @param fileName as the producer calls it
public record Evidence(
        ProducerId producer,
        String sha256,
        String mediaType,
        long size,
        String fileName,
        Details details,
        Paper paper,
        Scan scan,
        String uploadedBy,
        Instant uploadedAt) {}
