package vn.ocop.events.golden;

import vn.ocop.events.catalogue.CataloguedEvent;

/// One event as it stands on the wire.
///
/// @param variant `full` with every optional field, `minimal` with none
/// @param json the bytes of the wire format as text
public record GoldenEvent(CataloguedEvent event, String variant, String json) {
    @Override
    public String toString() {
        return event.wireName() + "." + variant;
    }
}
