package vn.ocop.events.released;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.events.catalogue.Catalogue;
import vn.ocop.events.golden.GoldenFile;
import vn.ocop.events.golden.PlainJson;
import vn.ocop.events.schema.Judge;
import vn.ocop.events.schema.SchemaFiles;

class ReleasedEventsTest {
    private static final ReleasedEvents RELEASED = new ReleasedEvents(
            GoldenFile.inModule("src/test/resources/released").path());

    @Test
    void noReleasedFileWasChangedOrTakenAway() throws IOException {
        assertThat(RELEASED.deviations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReleasedEventIsReadForEver(Path file) throws IOException {
        var wireName = file.getFileName().toString().replaceFirst("\\.(full|minimal)\\.json$", "");
        var event = Catalogue.event(wireName);
        var json = Files.readString(file);
        assertThat(PlainJson.MAPPER.readValue(json, event.type())).isNotNull();
        assertThat(new Judge(Files.readString(SchemaFiles.of(event).path())).faults(json))
                .isEmpty();
    }

    @Test
    void noticesAChangedAMissingAndAnUnlistedFile(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("0.1.0"));
        Files.writeString(folder.resolve("0.1.0/changed.json"), "{}");
        Files.writeString(folder.resolve("0.1.0/unlisted.json"), "{}");
        Files.writeString(folder.resolve("checksums.sha256"), "00  0.1.0/changed.json\n00  0.1.0/missing.json\n");
        assertThat(new ReleasedEvents(folder).deviations())
                .hasSize(4)
                .contains("changed or missing: 00  0.1.0/changed.json", "changed or missing: 00  0.1.0/missing.json")
                .anyMatch(line -> line.startsWith("not as released: ") && line.endsWith("0.1.0/unlisted.json"));
    }

    static Collection<Path> files() throws IOException {
        return RELEASED.files().values();
    }
}
