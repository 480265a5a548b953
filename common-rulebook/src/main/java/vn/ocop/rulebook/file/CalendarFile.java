package vn.ocop.rulebook.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.ocop.rulebook.CalendarEntry;

/// Reads the calendar of holidays and make-up days, `calendar/days.csv`.
public final class CalendarFile {
    private static final String FILE = "calendar/days.csv";

    private CalendarFile() {}

    /// The days shipped with the program, the earliest first; throws a [RulebookFileException] on the first bad line.
    public static List<CalendarEntry> load() {
        return load(new Classpath(CalendarFile.class.getClassLoader()));
    }

    /// The days of another place.
    static List<CalendarEntry> load(RulebookSource source) {
        try {
            var entries = new ArrayList<CalendarEntry>();
            var days = new HashSet<>();
            for (var row : CsvReader.builder().ofNamedCsvRecord(source.read(FILE))) {
                var entry = entry(row);
                if (!days.add(entry.day())) {
                    throw new RulebookFileException(FILE, row.getStartingLineNumber(), entry.day() + " stands twice");
                }
                entries.add(entry);
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new RulebookFileException(FILE, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static CalendarEntry entry(NamedCsvRecord row) {
        try {
            return new CalendarEntry(
                    Texts.day(row.getField("day")),
                    Texts.flag(row.getField("working")),
                    row.getField("name"),
                    row.getField("nameEn"),
                    Texts.flag(row.getField("assumed")));
        } catch (IllegalArgumentException e) {
            throw new RulebookFileException(FILE, row.getStartingLineNumber(), String.valueOf(e.getMessage()));
        }
    }
}
