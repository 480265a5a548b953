package vn.ocop.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes rows below headings, formulas neutralised.
public final class SheetWriter {
    private SheetWriter() {}

    /// Writes the sheet.
    ///
    /// @param rows cells that are `Number`, `Boolean`, text or absent
    public static void write(
            SheetFormat format, List<String> headings, List<List<@Nullable Object>> rows, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> CsvSheet.write(headings, rows, out);
            case XLSX -> ExcelSheet.write(headings, rows, out);
        }
    }
}
