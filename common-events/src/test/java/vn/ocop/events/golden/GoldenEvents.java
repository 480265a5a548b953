package vn.ocop.events.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.ocop.events.catalogue.Catalogue;
import vn.ocop.events.catalogue.CataloguedEvent;

/// The golden file of every event, full and minimal. Other modules find them in this module's test jar.
///
/// A file is the wire format's one line and a line end. The files are written by hand, with invented names:
/// they say how an event looks, and the code follows.
public final class GoldenEvents {
    private GoldenEvents() {}

    /// Both variants of every event.
    public static List<GoldenEvent> all() {
        return Catalogue.events().stream()
                .flatMap(event -> Stream.of(read(event, "full"), read(event, "minimal")))
                .toList();
    }

    /// The event with every optional field.
    public static GoldenEvent full(CataloguedEvent event) {
        return read(event, "full");
    }

    private static GoldenEvent read(CataloguedEvent event, String variant) {
        var name = "/golden/" + event.wireName() + "." + variant + ".json";
        try (var file = GoldenEvents.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no golden file " + name);
            }
            return new GoldenEvent(event, variant, new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
