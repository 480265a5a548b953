package vn.ocop.messaging.delivery;

import java.math.BigInteger;
import java.util.Collection;

/// A digest of some events, whatever their order.
///
/// @param sum of their numbers in their streams
/// @param xor of the hashes of their payloads, in 64 hexadecimal digits
public record Digest(long count, long sum, String xor) {
    static final Digest NONE = new Digest(0, 0, "0".repeat(64));

    static Digest of(Collection<EventMark> events) {
        return events.stream()
                .map(event -> new Digest(1, event.toldSeq(), event.sha256()))
                .reduce(NONE, Digest::plus);
    }

    Digest plus(Digest other) {
        var both = new BigInteger(xor, 16).xor(new BigInteger(other.xor, 16));
        return new Digest(count + other.count, sum + other.sum, "%064x".formatted(both));
    }
}
