package vn.ocop.messaging.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// A journal without a database.
final class JournalInMemory implements ToldEvents {
    final List<ToldEvent> events = new ArrayList<>();
    final List<UUID> toldAgain = new ArrayList<>();
    boolean acknowledged = true;

    @Override
    public boolean acknowledged(UUID upTo) {
        return acknowledged;
    }

    @Override
    public List<ToldEvent> in(Span span, int atMost) {
        return events.stream()
                .filter(event -> isIn(span, event.id()))
                .limit(atMost)
                .toList();
    }

    @Override
    public int tellAgain(Collection<UUID> ids, String consumer) {
        toldAgain.addAll(ids);
        return ids.size();
    }

    static boolean isIn(Span span, UUID id) {
        return span.after().compareTo(id) < 0 && id.compareTo(span.upTo()) <= 0;
    }
}
