package vn.ocop.web.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.web.sample.Sample;
import vn.ocop.web.testing.TestClient;

class VersionIT {
    private static final String NOTE = "{\"text\":\"a\",\"count\":1}";

    private final TestClient officer = Sample.shared().officer("nga");
    private final String path =
            officer.post("/api/v1/notes", NOTE).headers().firstValue("Location").orElseThrow();

    @Test
    void aViewTellsItsVersionAndAChangeRaisesIt() {
        assertThat(officer.get(path).headers().firstValue("ETag")).hasValue("\"1\"");
        var changed = officer.ifMatch("\"1\"").put(path, NOTE);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(officer.get(path).headers().firstValue("ETag")).hasValue("\"2\"");
    }

    @Test
    void aChangeWithoutAVersionIsRefused() {
        var refused = officer.put(path, NOTE);
        assertThat(refused.statusCode()).isEqualTo(428);
        assertThat(refused.body()).contains("urn:ocop:problem:version-required");
    }

    @Test
    void aStaleVersionIsRefused() {
        officer.ifMatch("\"1\"").put(path, NOTE);
        var refused = officer.ifMatch("\"1\"").put(path, NOTE);
        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.body()).contains("urn:ocop:problem:stale-version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "*", "W/\"1\"", "\"1\", \"2\"", "\"01\"", "\"-1\"", "\"a\"", "\"9999999999999999999\""})
    void tagsThatWeNeverGaveOutAreMalformed(String tag) {
        var refused = officer.ifMatch(tag).put(path, NOTE);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("urn:ocop:problem:version-malformed");
    }
}
