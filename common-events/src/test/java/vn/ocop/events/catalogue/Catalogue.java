package vn.ocop.events.catalogue;

import java.util.List;
import java.util.NoSuchElementException;
import vn.ocop.events.OcopEvent;

/// All events that the services tell one another.
public final class Catalogue {
    private Catalogue() {}

    /// The families in the order in which [OcopEvent] permits them.
    public static List<Family> families() {
        return Family.permitted(OcopEvent.class).map(Family::of).toList();
    }

    /// Every event of every family.
    public static List<CataloguedEvent> events() {
        return families().stream().flatMap(family -> family.events().stream()).toList();
    }

    /// The event of this wire name.
    public static CataloguedEvent event(String wireName) {
        return events().stream()
                .filter(event -> event.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no event " + wireName));
    }
}
