package vn.ocop.journeys.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A change to the data that no service would make, and what must name it.
///
/// @param alarms the violations that it must lead to
public record Tampering(String name, String database, String table, List<Alarm> alarms, String statement) {
    private static final String FILE = "/tampering/tamperings.sql";
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^-- (\\w+): (\\w+)\\.(\\w+) breaks (.+)\\R((?:(?!-- ).*\\S.*(?:\\R|\\z))+)");

    /// A violation of an invariant.
    ///
    /// @param code of the invariant
    /// @param words that the violation holds, which tell it from others of the code
    public record Alarm(String code, String words) {
        private static final Pattern FORM = Pattern.compile("(\\w+ \\w+)(?: \\((.+)\\))?");

        static Alarm of(String text) {
            var form = FORM.matcher(text);
            if (!form.matches()) {
                throw new IllegalArgumentException("no alarm: " + text);
            }
            return new Alarm(form.group(1), Objects.requireNonNullElse(form.group(2), ""));
        }

        /// Whether it is this violation.
        public boolean isRaisedBy(String violation) {
            return violation.startsWith(code + ":") && violation.contains(words);
        }
    }

    /// All of them, in the order of the file.
    public static List<Tampering> all() {
        try (var file = Objects.requireNonNull(Tampering.class.getResourceAsStream(FILE))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return ENTRY.matcher(text).results().map(Tampering::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tampering of(MatchResult entry) {
        var alarms = List.of(entry.group(4).split(", ")).stream().map(Alarm::of).toList();
        return new Tampering(entry.group(1), entry.group(2), entry.group(3), alarms, entry.group(5));
    }

    /// Whether it must lead to a violation of this code.
    public boolean breaks(String code) {
        return alarms.stream().anyMatch(alarm -> alarm.code().equals(code));
    }

    /// Makes the change as the tables' owner, with the triggers that forbid it switched off.
    public void change(String server) {
        try (var connection = DriverManager.getConnection(server + database, database, database);
                var changing = connection.createStatement()) {
            changing.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            int changed = changing.executeUpdate(statement);
            if (changed != 1 && !statement.startsWith("DO ")) {
                throw new IllegalStateException(name + " changed nothing");
            }
            changing.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        } catch (SQLException e) {
            throw new IllegalStateException(name + " is impossible", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
