package vn.ocop.inspector.reemission;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is to be told again.
public sealed interface Told {
    /// Everything of one dossier, or of another stream.
    record Stream(UUID id) implements Told {}

    /// Everything told in `[since, before)`.
    record Time(Instant since, Instant before) implements Told {}

    /// What the words mean: an identifier, or two instants; empty where they mean neither.
    static Optional<Told> of(List<String> words) {
        try {
            return switch (words.size()) {
                case 1 -> Optional.of(new Stream(UUID.fromString(words.getFirst())));
                case 2 ->
                    Optional.of(new Time(Instant.parse(words.getFirst()), Instant.parse(words.getLast())))
                            .filter(time -> time.since().isBefore(time.before()))
                            .map(Told.class::cast);
                default -> Optional.empty();
            };
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
