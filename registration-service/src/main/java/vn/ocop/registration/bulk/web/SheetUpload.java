package vn.ocop.registration.bulk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import vn.ocop.web.problem.Problems;

/// Reads a sheet out of a multipart request.
final class SheetUpload {
    private static final long MOST_BYTES = 2L * 1024 * 1024;

    private SheetUpload() {}

    /// The bytes.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for an empty file, 413 beyond 2 MiB
    static byte[] read(MultipartFile file) {
        if (file.isEmpty()) {
            throw Problems.invalid().at("file", "file.empty");
        }
        if (file.getSize() > MOST_BYTES) {
            throw Problems.plain(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
