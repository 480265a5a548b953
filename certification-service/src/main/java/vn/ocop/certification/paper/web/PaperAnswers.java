package vn.ocop.certification.paper.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import vn.ocop.certification.paper.PaperCopy;

/// A paper as an answer: it never changes, but whether it still holds does; so nobody keeps it unasked.
final class PaperAnswers {
    private PaperAnswers() {}

    static ResponseEntity<byte[]> certificate(PaperCopy copy) {
        return of(copy, "chung-nhan-");
    }

    static ResponseEntity<byte[]> annex(PaperCopy copy) {
        return of(copy, "phu-luc-");
    }

    static ResponseEntity<byte[]> preview(byte[] file) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(file);
    }

    private static ResponseEntity<byte[]> of(PaperCopy copy, String what) {
        var name = what + copy.number().replaceAll("[^0-9A-Za-z.-]+", "-") + ".pdf";
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(copy.sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(copy.file());
    }
}
