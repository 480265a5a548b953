package vn.ocop.registration.evidence.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.evidence.Details;
import vn.ocop.registration.evidence.Evidence;
import vn.ocop.registration.evidence.Paper;
import vn.ocop.registration.evidence.Scan;

/// A file of a producer.
///
/// @param paper which paper it is of, and which version of it
/// @param scan `NOT_SCANNED` where no scanner has seen it
record EvidenceView(
        ProducerId producerId,
        String sha256,
        String mediaType,
        long size,
        String fileName,
        @JsonUnwrapped Details details,
        Paper paper,
        Scan scan,
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
                evidence.paper(),
                evidence.scan(),
                evidence.uploadedBy(),
                evidence.uploadedAt());
    }
}
