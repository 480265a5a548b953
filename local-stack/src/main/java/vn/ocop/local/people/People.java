package vn.ocop.local.people;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everybody who can sign in here, read from a file with the columns username, name, role, unit.
/// All names are invented. The sign-in says who one is; what one may do is granted by registration-service.
public final class People {
    private final Map<String, Person> byUsername;

    private People(Map<String, Person> byUsername) {
        this.byUsername = byUsername;
    }

    /// The people of the demo, from the file that comes with this module.
    public static People ofTheDemo() {
        var file = People.class.getResourceAsStream("people.csv");
        if (file == null) {
            throw new IllegalStateException("people.csv is not on the class path");
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file of this form.
    ///
    /// @throws IllegalArgumentException naming the line that is wrong
    static People read(Reader csv) throws IOException {
        var people = new LinkedHashMap<String, Person>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (var row : rows) {
                var person = person(row);
                if (people.put(person.username(), person) != null) {
                    throw new IllegalArgumentException(
                            "line " + row.getStartingLineNumber() + ": " + person.username() + " is there already");
                }
            }
        }
        return new People(people);
    }

    public Optional<Person> find(String username) {
        return Optional.ofNullable(byUsername.get(username));
    }

    public List<Person> all() {
        return List.copyOf(byUsername.values());
    }

    private static Person person(NamedCsvRecord row) {
        if (row.getFieldCount() != 4 || row.getFields().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "line " + row.getStartingLineNumber() + ": username, name, role and unit are needed");
        }
        return new Person(row.getField(0), row.getField(1), row.getField(2), row.getField(3));
    }
}
