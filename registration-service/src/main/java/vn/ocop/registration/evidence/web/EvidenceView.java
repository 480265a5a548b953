package vn.ocop.registration.evidence.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.evidence.Details;
import vn.ocop.registration.evidence.Evidence;

/// A file of a producer.
record EvidenceView(
        ProducerId producerId,
        String sha256,
        String mediaType,
        long size,
        String fileName,
        @JsonUnwrapped Details details,
        String uploadedBy,
        Instant uploadedAt) {
    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.producer(),
                evidence.sha256(),
                evidence.mediaType(),
                evidence.size(),
                evidence.fileName(),
                evidence.details(),
                evidence.uploadedBy(),
                evidence.uploadedAt());
    }
}
