package vn.ocop.web.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A clock for trials: ahead of the real one by the ISO duration in a file, which may grow while the program runs, so
/// that what only months bring can be seen within minutes. Services that name the same file agree on the time.
///
/// Nothing that was done at such a time is worth anything, so it is had only where the sign-in is of this machine,
/// which lets everybody in. Tokens stay within the real time.
final class TimeAhead implements InstantSource {
    private static final Logger LOG = LoggerFactory.getLogger(TimeAhead.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Path file;
    private final InstantSource real;
    private final AtomicReference<Duration> last = new AtomicReference<>(Duration.ZERO);

    TimeAhead(Path file, InstantSource real) {
        this.file = file;
        this.real = real;
        LOG.warn("THE CLOCK IS FOR TRIALS: it is ahead of the real time by what {} says, now {}", file, ahead());
    }

    /// Such a clock, where the sign-in is of this machine.
    ///
    /// @throws IllegalStateException where it is not
    static TimeAhead besideSignIn(String issuer, Path file, InstantSource real) {
        if (!THIS_MACHINE.contains(String.valueOf(URI.create(issuer).getHost()))) {
            throw new IllegalStateException("OCOP_TIME_AHEAD (ocop.time.ahead) sets the clock of a trial ahead, and the"
                    + " sign-in " + issuer + " is not of this machine: take the setting away");
        }
        return new TimeAhead(file, real);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead());
    }

    /// As the file says; nothing while there is none. It never goes back.
    private Duration ahead() {
        var said = said();
        var before = last.getAndAccumulate(said, (one, other) -> one.compareTo(other) < 0 ? other : one);
        if (said.compareTo(before) < 0) {
            throw new IllegalStateException("%s says %s after %s: time does not go back".formatted(file, said, before));
        }
        if (!said.equals(before)) {
            LOG.warn("THE CLOCK IS SET AHEAD: {} instead of {}", said, before);
        }
        return said;
    }

    private Duration said() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException nothingSaid) {
            return Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
