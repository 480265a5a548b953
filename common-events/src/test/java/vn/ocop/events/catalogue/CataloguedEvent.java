package vn.ocop.events.catalogue;

import java.util.Objects;
import vn.ocop.events.EventType;
import vn.ocop.events.OcopEvent;

/// One kind of event: its wire name and the record that carries it.
public record CataloguedEvent(String wireName, Class<? extends OcopEvent> type) {
    static CataloguedEvent of(Class<? extends OcopEvent> type) {
        var name = Objects.requireNonNull(type.getAnnotation(EventType.class), () -> type + " has no wire name");
        return new CataloguedEvent(name.value(), type);
    }

    @Override
    public String toString() {
        return wireName;
    }
}
