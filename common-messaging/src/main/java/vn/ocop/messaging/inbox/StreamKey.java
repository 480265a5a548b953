package vn.ocop.messaging.inbox;

import java.util.Comparator;
import java.util.UUID;

/// One stream of one telling service.
public record StreamKey(String source, UUID stream) implements Comparable<StreamKey> {
    private static final Comparator<StreamKey> ORDER = Comparator.comparing(StreamKey::source)
            .thenComparing(key -> key.stream().toString());

    @Override
    public int compareTo(StreamKey other) {
        return ORDER.compare(this, other);
    }
}
