package vn.ocop.registration.evidence.web;

import java.time.Instant;
import java.util.UUID;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.evidence.PartialUpload;

/// A file on its way in.
///
/// @param offset where the next part begins: bytes that are here
/// @param expiresAt when it is forgotten, if it is not finished
record PartialUploadView(
        UUID id, ProducerId producerId, String fileName, long size, long offset, String sha256, Instant expiresAt) {
    static PartialUploadView of(PartialUpload upload) {
        return new PartialUploadView(
                upload.id(),
                upload.producer(),
                upload.fileName(),
                upload.size(),
                upload.received(),
                upload.sha256(),
                upload.expiresAt());
    }
}
