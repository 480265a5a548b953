package vn.ocop.evaluation.review.web;

import java.net.URI;
import java.time.Instant;
import vn.ocop.evaluation.review.DocumentDesk.DocumentLink;

/// Where a document can be fetched, and until when.
record LinkView(URI url, Instant expiresAt) {
    static LinkView of(DocumentLink link) {
        return new LinkView(link.url(), link.expiresAt());
    }
}
