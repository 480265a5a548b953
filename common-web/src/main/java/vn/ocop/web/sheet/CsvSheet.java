package vn.ocop.web.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a CSV that Excel opens as UTF-8: with a byte order mark.
final class CsvSheet {
    private static final char MARK = '\ufeff';

    private CsvSheet() {}

    static void write(List<String> headings, List<List<@Nullable Object>> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(headings.stream().map(Formulas::neutralised).toList());
        for (var row : rows) {
            csv.writeRecord(row.stream().map(CsvSheet::text).toList());
        }
        csv.flush();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> Formulas.neutralised(text);
            default -> cell.toString();
        };
    }
}
