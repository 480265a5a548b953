package vn.ocop.registration.bulk.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.registration.bulk.Sheets;
import vn.ocop.registration.bulk.file.SheetFiles.Row;

/// Reads a CSV in UTF-8, with a byte order mark or without, separated by commas or, as Excel writes it here,
/// semicolons.
final class CsvRows {
    private CsvRows() {}

    static List<Row> of(byte[] bytes) {
        var text = decoded(bytes);
        var first = text.lines().findFirst().orElse("");
        var separator = first.contains(";") && !first.contains(",") ? ';' : ',';
        List<Row> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            for (var record : reader) {
                rows.add(new Row((int) record.getStartingLineNumber(), record.getFields()));
                if (rows.size() > Sheets.MOST_LINES + 1) {
                    throw SheetFiles.tooMany();
                }
            }
        } catch (CsvParseException broken) {
            throw SheetFiles.refusal("sheet-broken");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw SheetFiles.refusal("sheet-broken");
        }
    }
}
