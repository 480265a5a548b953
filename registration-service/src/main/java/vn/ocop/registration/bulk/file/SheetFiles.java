package vn.ocop.registration.bulk.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.registration.bulk.Column;
import vn.ocop.registration.bulk.Line;
import vn.ocop.registration.bulk.Sheets;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.sheet.Formulas;
import vn.ocop.web.text.Texts;

/// Reads an Excel workbook or a CSV: which of them, the first bytes say.
@Component
class SheetFiles implements Sheets {
    @Override
    public List<Line> read(byte[] bytes) {
        var rows = isArchive(bytes) ? ExcelRows.of(bytes) : CsvRows.of(bytes);
        if (rows.isEmpty()) {
            throw refusal("sheet-empty");
        }
        var columns = columns(rows.getFirst());
        List<Line> lines = new ArrayList<>();
        for (var row : rows.subList(1, rows.size())) {
            var line = line(row, columns);
            if (!line.cells().isEmpty()) {
                lines.add(line);
            }
        }
        if (lines.size() > MOST_LINES) {
            throw tooMany();
        }
        return lines;
    }

    private static Map<Integer, Column> columns(Row headings) {
        Map<Integer, Column> columns = new HashMap<>();
        Set<Column> found = new HashSet<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            var heading = headings.cells().get(i).strip();
            if (heading.isEmpty()) {
                continue;
            }
            var column = Column.of(heading).orElseThrow(() -> refusal("sheet-heading", heading));
            if (!found.add(column)) {
                throw refusal("sheet-heading", heading);
            }
            columns.put(i, column);
        }
        for (var column : Column.values()) {
            if (!found.contains(column)) {
                throw refusal("sheet-column-missing", column.heading());
            }
        }
        return columns;
    }

    private static Line line(Row row, Map<Integer, Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        columns.forEach((position, column) -> {
            var text = position < row.cells().size() ? row.cells().get(position) : "";
            var kept = Formulas.isOne(text) ? text : Texts.normalised(text).strip();
            if (!kept.isEmpty()) {
                cells.put(column, kept);
            }
        });
        return new Line(row.number(), cells);
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    static Problem tooMany() {
        return refusal("sheet-too-long", MOST_LINES);
    }

    static Problem refusal(String slug, Object... arguments) {
        return Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, slug, arguments);
    }

    /// A row of the file.
    ///
    /// @param number as the spreadsheet counts, from 1
    record Row(int number, List<String> cells) {}
}
