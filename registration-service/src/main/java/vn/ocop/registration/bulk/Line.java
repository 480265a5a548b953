package vn.ocop.registration.bulk;

import java.util.Map;

/// A line of the sheet as it was written; nothing is checked yet.
///
/// @param number as the spreadsheet counts: the headings are line 1
public record Line(int number, Map<Column, String> cells) {
    public Line {
        cells = Map.copyOf(cells);
    }

    /// The cell's text, empty where there is none.
    String text(Column column) {
        return cells.getOrDefault(column, "");
    }
}
