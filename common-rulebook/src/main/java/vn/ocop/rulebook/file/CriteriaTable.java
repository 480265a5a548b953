package vn.ocop.rulebook.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.ocop.rulebook.Criterion;
import vn.ocop.rulebook.Part;

/// The table `criteria.csv`: a row per criterion, boxes as `0|1|3|5`, the minimums for three, four and five stars.
record CriteriaTable(String file, String text) {
    private static final List<String> HEADER =
            List.of("set", "part", "code", "title", "boxes", "three", "four", "five");

    /// The criteria by set, in the table's order; every set must be one of the `known`.
    Map<Integer, List<Criterion>> read(Set<Integer> known) {
        var rows = rows();
        if (rows.isEmpty() || !rows.getFirst().getFields().equals(HEADER)) {
            throw new RulebookFileException(file, 1, "the header is not " + String.join(",", HEADER));
        }
        var sets = new TreeMap<Integer, List<Criterion>>();
        rows.stream().skip(1).forEach(row -> {
            try {
                add(row, known, sets);
            } catch (IllegalArgumentException e) {
                throw new RulebookFileException(file, row.getStartingLineNumber(), String.valueOf(e.getMessage()));
            }
        });
        return sets;
    }

    private List<CsvRecord> rows() {
        var rows = new ArrayList<CsvRecord>();
        try {
            CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .forEach(rows::add);
            return rows;
        } catch (CsvParseException e) {
            long line = rows.isEmpty() ? 1 : rows.getLast().getStartingLineNumber() + 1;
            throw new RulebookFileException(file, line, "is not CSV: " + e.getMessage());
        }
    }

    private static void add(CsvRecord row, Set<Integer> known, Map<Integer, List<Criterion>> sets) {
        if (row.getFieldCount() != HEADER.size()) {
            throw new IllegalArgumentException(
                    "the row has %d fields instead of %d".formatted(row.getFieldCount(), HEADER.size()));
        }
        int number = Texts.number(row.getField(0));
        if (!known.contains(number)) {
            throw new IllegalArgumentException("the rulebook names no set " + number);
        }
        var criterion = criterion(row);
        var criteria = sets.computeIfAbsent(number, _ -> new ArrayList<>());
        if (criteria.stream().anyMatch(other -> other.code().equals(criterion.code()))) {
            throw new IllegalArgumentException("set %d has criterion %s twice".formatted(number, criterion.code()));
        }
        criteria.add(criterion);
    }

    private static Criterion criterion(CsvRecord row) {
        var part = Texts.oneOf(Part.class).apply(row.getField(1));
        var boxes = Arrays.stream(row.getField(4).split("\\|", -1))
                .map(Texts::number)
                .toList();
        return new Criterion(row.getField(2), row.getField(3), part, boxes, minimums(row));
    }

    private static Map<Integer, Integer> minimums(CsvRecord row) {
        var minimums = new HashMap<Integer, Integer>();
        for (int stars = 3; stars <= 5; stars++) {
            var minimum = row.getField(stars + 2);
            if (!minimum.isEmpty()) {
                minimums.put(stars, Texts.number(minimum));
            }
        }
        return minimums;
    }
}
