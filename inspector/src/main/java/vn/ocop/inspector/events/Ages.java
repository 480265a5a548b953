package vn.ocop.inspector.events;

import java.time.Duration;
import java.util.Locale;

/// Durations for people.
final class Ages {
    private static final Duration MILLISECONDS = Duration.ofSeconds(10);
    private static final Duration SECONDS = Duration.ofMinutes(2);
    private static final Duration MINUTES = Duration.ofHours(2);

    private Ages() {}

    /// For example `12 ms`, `10.4 s`, `7 min`, `49 h`.
    static String words(Duration age) {
        if (age.compareTo(MILLISECONDS) < 0) {
            return age.toMillis() + " ms";
        }
        if (age.compareTo(SECONDS) < 0) {
            return String.format(Locale.ROOT, "%.1f s", age.toMillis() / 1000.0);
        }
        return age.compareTo(MINUTES) < 0 ? age.toMinutes() + " min" : age.toHours() + " h";
    }
}
