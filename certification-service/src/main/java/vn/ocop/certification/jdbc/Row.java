package vn.ocop.certification.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;

/// A row of a result, read by column names.
record Row(ResultSet result) {
    /// What goes into a `timestamptz` column.
    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /// What goes into a `text[]` column.
    static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    /// What goes into a `date[]` column.
    static Date[] days(List<? extends @Nullable LocalDate> days) {
        return days.stream().map(day -> day == null ? null : Date.valueOf(day)).toArray(Date[]::new);
    }

    String text(String column) throws SQLException {
        return requireNonNull(result.getString(column), column);
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    int number(String column) throws SQLException {
        return result.getInt(column);
    }

    long version() throws SQLException {
        return result.getLong("version");
    }

    boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    UUID id(String column) throws SQLException {
        return requireNonNull(idOrNull(column), column);
    }

    @Nullable
    UUID idOrNull(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    LocalDate date(String column) throws SQLException {
        return requireNonNull(result.getObject(column, LocalDate.class), column);
    }

    @Nullable
    LocalDate dateOrNull(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    /// The days of a `date[]` column, each present or not.
    List<Optional<LocalDate>> dates(String column) throws SQLException {
        return Stream.of((Date[]) result.getArray(column).getArray())
                .map(day -> Optional.ofNullable(day).map(Date::toLocalDate))
                .toList();
    }

    Instant instant(String column) throws SQLException {
        return requireNonNull(result.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E oneOrNull(Class<E> type, String column) throws SQLException {
        var name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    List<String> texts(String column) throws SQLException {
        return List.of((String[]) result.getArray(column).getArray());
    }

    List<UUID> ids(String column) throws SQLException {
        return List.of((UUID[]) result.getArray(column).getArray());
    }

    /// The person, name and time in `<by>_by`, `<by>_by_name` and `<by>_at`; absent where nobody did it.
    @Nullable
    Stamp stamp(String by) throws SQLException {
        var person = textOrNull(by + "_by");
        return person == null ? null : new Stamp(person, text(by + "_by_name"), instant(by + "_at"));
    }
}
