package vn.ocop.registration.administration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.events.UnitKind;

/// Reads the units that come with the service: Bắc Ninh as of February 2020 and since 1 July 2025.
///
/// A commune of 2020 without successor is one that ended before January 2025, nobody recorded into which.
final class UnitFile {
    private static final List<String> FILES = List.of("/units/bac-ninh-2020.csv", "/units/bac-ninh-2025.csv");

    private UnitFile() {}

    static List<UnitRecorded> all(Instant now) {
        return FILES.stream().flatMap(file -> read(file, now)).toList();
    }

    private static Stream<UnitRecorded> read(String file, Instant now) {
        var bytes = Objects.requireNonNull(UnitFile.class.getResourceAsStream(file), file);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> unit(row, now)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static UnitRecorded unit(NamedCsvRecord row, Instant now) {
        var validBefore = given(row, "valid_before");
        return new UnitRecorded(
                row.getField("code"),
                UnitKind.valueOf(row.getField("kind")),
                row.getField("name"),
                given(row, "parent_code"),
                row.getField("province_code"),
                LocalDate.parse(row.getField("valid_from")),
                validBefore == null ? null : LocalDate.parse(validBefore),
                given(row, "successor_code"),
                now);
    }

    private static @Nullable String given(NamedCsvRecord row, String column) {
        var text = row.getField(column);
        return text.isEmpty() ? null : text;
    }
}
