package vn.ocop.registration.evidence.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.ocop.registration.evidence.Upload;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.Texts;

/// Reads a file out of a multipart request.
final class UploadedFile {
    private static final int LONGEST_NAME = 200;

    private UploadedFile() {}

    /// The file.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for an empty file, or a name that is none
    static Upload read(MultipartFile file) {
        try {
            var bytes = file.getBytes();
            if (bytes.length == 0) {
                throw Problems.invalid().at("file", "file.empty");
            }
            return new Upload(name(file.getOriginalFilename(), "file"), file.getContentType(), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The name as it is kept.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 at the field for a name that is none
    static String name(@Nullable String given, String field) {
        var name = given == null ? "" : Texts.normalised(given).strip();
        var wrong = name.isEmpty()
                || Texts.length(name) > LONGEST_NAME
                || !Texts.isClean(name)
                || name.chars().anyMatch(c -> c == '/' || c == '\\' || c < ' ');
        if (wrong) {
            throw Problems.invalid().at(field, "file.name");
        }
        return name;
    }
}
