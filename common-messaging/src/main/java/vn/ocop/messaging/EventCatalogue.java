package vn.ocop.messaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.EventType;
import vn.ocop.events.OcopEvent;
import vn.ocop.events.ToldOn;

/// All kinds of events there are, found below the sealed families of [OcopEvent].
public final class EventCatalogue {
    private final List<EventKind> kinds;
    private final Map<String, EventKind> byType;
    private final Map<Class<?>, EventKind> byRecord;

    private EventCatalogue(List<EventKind> kinds) {
        this.kinds = List.copyOf(kinds);
        this.byType = this.kinds.stream().collect(Collectors.toUnmodifiableMap(EventKind::type, Function.identity()));
        this.byRecord =
                this.kinds.stream().collect(Collectors.toUnmodifiableMap(EventKind::record, Function.identity()));
    }

    /// The catalogue of all events, in the order of their wire names.
    public static EventCatalogue complete() {
        var found = new ArrayList<EventKind>();
        for (var family : OcopEvent.class.getPermittedSubclasses()) {
            collect(family.asSubclass(OcopEvent.class), family.asSubclass(OcopEvent.class), found);
        }
        found.sort(Comparator.comparing(EventKind::type));
        return new EventCatalogue(found);
    }

    private static void collect(
            Class<? extends OcopEvent> type, Class<? extends OcopEvent> family, List<EventKind> found) {
        if (type.isRecord()) {
            var name = annotated(type.getAnnotation(EventType.class), type).value();
            found.add(new EventKind(name, type, family, topicOf(family)));
            return;
        }
        for (var permitted : type.getPermittedSubclasses()) {
            collect(permitted.asSubclass(OcopEvent.class), family, found);
        }
    }

    /// The topic on which a family is told.
    public static String topicOf(Class<? extends OcopEvent> family) {
        return annotated(family.getAnnotation(ToldOn.class), family).value();
    }

    private static <A> A annotated(@Nullable A annotation, Class<?> type) {
        if (annotation == null) {
            throw new IllegalArgumentException(type.getName() + " lacks its wire name or topic");
        }
        return annotation;
    }

    public List<EventKind> kinds() {
        return kinds;
    }

    /// All topics, in alphabetical order.
    public List<String> topics() {
        return kinds.stream().map(EventKind::topic).distinct().sorted().toList();
    }

    /// All services that tell something, in alphabetical order.
    public List<String> services() {
        return kinds.stream()
                .map(EventKind::family)
                .map(family ->
                        annotated(family.getAnnotation(ToldOn.class), family).by())
                .distinct()
                .sorted()
                .toList();
    }

    /// The kind with a wire name.
    ///
    /// @throws UnreadableEvent for a wire name that this version does not know
    public EventKind kind(String type) {
        var kind = byType.get(type);
        if (kind == null) {
            throw new UnreadableEvent("unknown event type " + type + knownVersions(type));
        }
        return kind;
    }

    private String knownVersions(String type) {
        var name = type.substring(0, Math.max(0, type.lastIndexOf(".v")));
        var known = kinds.stream()
                .map(EventKind::type)
                .filter(other -> other.matches(Pattern.quote(name) + "\\.v\\d+"))
                .collect(Collectors.joining(" and "));
        return known.isEmpty() ? "" : ", only " + known + " is known here";
    }

    /// The kind of an event.
    ///
    /// @throws IllegalArgumentException for a class that is no event
    public EventKind kind(OcopEvent event) {
        var kind = byRecord.get(event.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is no event of the catalogue");
        }
        return kind;
    }
}
