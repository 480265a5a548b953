package vn.ocop.events.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.ocop.events.catalogue.Catalogue;
import vn.ocop.events.catalogue.Family;
import vn.ocop.events.golden.GoldenFile;

class AsyncApiStructureTest {
    private static final GoldenFile FILE = GoldenFile.inModule("../docs/asyncapi.yaml");
    private final JsonNode document = YAMLMapper.shared().readTree(FILE.path().toFile());

    @Test
    void hasTheFieldsThatAsyncApi3Demands() {
        assertThat(document.path("asyncapi").stringValue()).isEqualTo("3.0.0");
        assertThat(document.path("info").path("title").stringValue()).isNotEmpty();
        assertThat(document.path("info").path("version").stringValue()).isNotEmpty();
        assertThat(document.path("operations").values()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.path("action").stringValue()).isIn("send", "receive");
            assertThat(operation.path("channel").has("$ref")).isTrue();
        });
    }

    @Test
    void hasAChannelForEveryTopicWithAllItsEvents() {
        var channels = document.path("channels").values().stream()
                .collect(Collectors.toMap(
                        channel -> channel.path("address").stringValue(),
                        channel -> List.copyOf(channel.path("messages").propertyNames())));
        assertThat(channels)
                .containsExactlyInAnyOrderEntriesOf(Catalogue.families().stream()
                        .collect(Collectors.toMap(Family::topic, AsyncApiStructureTest::wireNames)));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = document.findValuesAsString("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(FILE.path().resolveSibling(reference)).exists();
            }
        });
    }

    private static List<String> wireNames(Family family) {
        return family.events().stream().map(event -> event.wireName()).toList();
    }
}
