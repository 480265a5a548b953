package vn.ocop.registration.bulk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import vn.ocop.registration.bulk.Column;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.sheet.SheetFormat;
import vn.ocop.web.sheet.SheetWriter;

/// The empty sheet with its headings.
final class SheetTemplate {
    private SheetTemplate() {}

    /// The template.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for a format that is not known
    static ResponseEntity<byte[]> of(String name) {
        var format = Stream.of(SheetFormat.values())
                .filter(known -> known.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.invalid().at(SheetFormat.PARAMETER, "error.choice", "xlsx, csv"));
        var headings = Stream.of(Column.values()).map(Column::heading).toList();
        var out = new ByteArrayOutputStream();
        try {
            SheetWriter.write(format, headings, List.of(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var disposition = ContentDisposition.attachment()
                .filename("ocop-registration." + format.extension())
                .build();
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(out.toByteArray());
    }
}
