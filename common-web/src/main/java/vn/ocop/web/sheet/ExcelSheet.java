package vn.ocop.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a workbook with one sheet; the row of headings stays in sight.
final class ExcelSheet {
    // Excel's own limit.
    private static final int LONGEST_TEXT = 32_767;

    private ExcelSheet() {}

    static void write(List<String> headings, List<List<@Nullable Object>> rows, OutputStream out) throws IOException {
        var book = new Workbook(out, "OCOP", "1.0");
        var sheet = book.newWorksheet("OCOP");
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, text(headings.get(column)));
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            write(sheet, row + 1, rows.get(row));
        }
        book.finish();
    }

    private static void write(Worksheet sheet, int row, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                case Boolean yes -> sheet.value(row, column, yes);
                case Object text -> sheet.value(row, column, text(text.toString()));
            }
        }
    }

    private static String text(String text) {
        var safe = Formulas.neutralised(text);
        return safe.length() > LONGEST_TEXT ? safe.substring(0, LONGEST_TEXT) : safe;
    }
}
