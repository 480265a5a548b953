package vn.ocop.registration.bulk.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import vn.ocop.registration.bulk.Sheets;
import vn.ocop.registration.bulk.file.SheetFiles.Row;

/// Reads the first sheet of a workbook, once it is known to be no bomb.
final class ExcelRows {
    private ExcelRows() {}

    static List<Row> of(byte[] bytes) {
        ArchiveGuard.check(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            try (var rows = book.getFirstSheet().openStream()) {
                var read = rows.limit(Sheets.MOST_LINES + 2L)
                        .map(row -> new Row(
                                row.getRowNum(),
                                row.stream().map(ExcelRows::text).toList()))
                        .toList();
                if (read.size() > Sheets.MOST_LINES + 1) {
                    throw SheetFiles.tooMany();
                }
                return read;
            }
        } catch (IOException | ExcelReaderException broken) {
            throw SheetFiles.refusal("sheet-broken");
        }
    }

    // A formula is shown with its sign, so that it is refused as one.
    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getType() == CellType.FORMULA ? "=" + cell.getFormula() : cell.getText();
    }
}
