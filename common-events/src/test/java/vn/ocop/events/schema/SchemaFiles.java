package vn.ocop.events.schema;

import vn.ocop.events.catalogue.CataloguedEvent;
import vn.ocop.events.golden.GoldenFile;

/// The published schemas of this module.
public final class SchemaFiles {
    private SchemaFiles() {}

    /// The schema of an event, as it stands in the repository.
    public static GoldenFile of(CataloguedEvent event) {
        return GoldenFile.inModule("src/main/resources/schemas/" + event.wireName() + ".schema.json");
    }
}
