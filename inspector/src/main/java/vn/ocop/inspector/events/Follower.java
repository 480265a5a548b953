package vn.ocop.inspector.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Follows events until all their readers have applied them. Every event is news when it comes, and once more
/// whenever another reader has applied what was waiting.
final class Follower {
    private static final Comparator<Located> AS_TOLD =
            Comparator.comparing(Located::told).thenComparingLong(Located::seq);
    private final Readers readers;
    private final Map<UUID, Reception> waiting = new LinkedHashMap<>();

    Follower(Readers readers) {
        this.readers = readers;
    }

    /// What is to be shown now: what waited and has been applied since, then what has come.
    List<Reception> news(Collection<Located> arrived) {
        var news = new ArrayList<Reception>();
        for (var reception : readers.ask(List.copyOf(waiting.values()))) {
            if (!reception.equals(waiting.get(reception.event().eventId()))) {
                news.add(reception);
            }
            keep(reception);
        }
        for (var reception : readers.of(arrived.stream().sorted(AS_TOLD).toList())) {
            news.add(reception);
            keep(reception);
        }
        return news;
    }

    /// What some reader has not applied yet, oldest first.
    List<Reception> waiting() {
        return waiting.values().stream()
                .sorted(Comparator.comparing(Reception::event, AS_TOLD))
                .toList();
    }

    private void keep(Reception reception) {
        var id = reception.event().eventId();
        if (reception.isComplete()) {
            waiting.remove(id);
        } else {
            waiting.put(id, reception);
        }
    }
}
