package vn.ocop.events;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Makes UUIDs of version 7 (RFC 9562): later ones sort behind earlier ones.
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_A = 12;
    private static final long VERSION = 7L << RANDOM_A;
    private static final long VARIANT = 0b10L << 62;

    private Uuid7() {}

    /// A new one, made at that instant.
    public static UUID at(Instant now) {
        var high = millis(now) | VERSION | RANDOM.nextLong(1L << RANDOM_A);
        var low = VARIANT | RANDOM.nextLong(1L << 62);
        return new UUID(high, low);
    }

    /// The first of all that are made at that instant or later.
    public static UUID first(Instant from) {
        return new UUID(millis(from) | VERSION, VARIANT);
    }

    private static long millis(Instant instant) {
        return instant.toEpochMilli() << 16;
    }
}
