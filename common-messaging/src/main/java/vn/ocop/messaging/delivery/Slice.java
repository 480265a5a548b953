package vn.ocop.messaging.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was told in one span, by topic.
public record Slice(Span span, Map<String, Digest> told) {
    /// So few events that what is missing of them can be said one by one.
    static final int EVENTS = 100;

    /// What somebody holds who reads only those topics.
    Digest on(Collection<String> topics) {
        return topics.stream()
                .map(topic -> told.getOrDefault(topic, Digest.NONE))
                .reduce(Digest.NONE, Digest::plus);
    }

    /// Slices that cover the whole span without a gap, be there events in it or not.
    ///
    /// @param events all that the journal has in the span, in the order of their ids
    static List<Slice> of(Span span, List<ToldEvent> events) {
        var slices = new ArrayList<Slice>();
        var after = span.after();
        for (var from = 0; from == 0 || from < events.size(); from += EVENTS) {
            var to = Math.min(from + EVENTS, events.size());
            var upTo = to == events.size() ? span.upTo() : events.get(to - 1).id();
            slices.add(new Slice(new Span(after, upTo), byTopic(events.subList(from, to))));
            after = upTo;
        }
        return slices;
    }

    private static Map<String, Digest> byTopic(List<ToldEvent> events) {
        return events.stream()
                .collect(groupingBy(
                        ToldEvent::topic,
                        TreeMap::new,
                        mapping(event -> Digest.of(List.of(event.mark())), reducing(Digest.NONE, Digest::plus))));
    }
}
