package vn.ocop.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.events.catalogue.Catalogue;
import vn.ocop.events.catalogue.CataloguedEvent;
import vn.ocop.events.golden.GoldenEvent;
import vn.ocop.events.golden.GoldenEvents;

class EventSchemaTest {
    @ParameterizedTest
    @MethodSource("events")
    void thePublishedSchemaIsTheRecords(CataloguedEvent event) throws IOException {
        SchemaFiles.of(event).mustBe(PrettyJson.of(EventSchema.of(event, Optionals.ALLOWED)));
    }

    @Test
    void noSchemaIsLeftWithoutItsEvent() throws IOException {
        try (var files = Files.list(SchemaFiles.of(events().getFirst()).path().getParent())) {
            assertThat(files).hasSameSizeAs(events());
        }
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void everyGoldenEventIsValid(GoldenEvent golden) throws IOException {
        var schema = Files.readString(SchemaFiles.of(golden.event()).path());
        assertThat(new Judge(schema).faults(golden.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void fullLeavesNothingOutAndMinimalAllThatIsOptional(GoldenEvent golden) {
        var optionals = golden.variant().equals("full") ? Optionals.DEMANDED : Optionals.FORBIDDEN;
        var schema = PrettyJson.of(EventSchema.of(golden.event(), optionals));
        assertThat(new Judge(schema).faults(golden.json())).isEmpty();
    }

    static List<CataloguedEvent> events() {
        return Catalogue.events();
    }

    static List<GoldenEvent> goldenEvents() {
        return GoldenEvents.all();
    }
}
