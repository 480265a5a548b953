package vn.ocop.events.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import vn.ocop.events.catalogue.Catalogue;
import vn.ocop.events.golden.GoldenFile;

class EventDocsTest {
    private static final String SOURCES = "src/main/java/vn/ocop/events";

    @Test
    void theEventsPageIsWhatTheRecordsSay() throws IOException {
        GoldenFile.inModule("../docs/events.md").mustBe(new EventsPage(comments()).write());
    }

    @Test
    void theAsyncApiDocumentIsWhatTheCatalogueSays() throws IOException {
        var yaml = YAMLMapper.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .build();
        var document = yaml.writeValueAsString(new AsyncApi(comments()).document());
        GoldenFile.inModule("../docs/asyncapi.yaml").mustBe(document);
    }

    @Test
    void everyEventAndFamilySaysWhatItMeans() throws IOException {
        var comments = comments();
        assertThat(Catalogue.families())
                .allSatisfy(
                        family -> assertThat(comments.of(family.type()).text()).isNotEmpty())
                .flatExtracting(family -> family.events())
                .allSatisfy(
                        event -> assertThat(comments.of(event.type()).text()).isNotEmpty());
    }

    private static Comments comments() throws IOException {
        return Comments.in(GoldenFile.inModule(SOURCES).path());
    }
}
