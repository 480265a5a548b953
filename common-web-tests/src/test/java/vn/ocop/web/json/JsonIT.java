package vn.ocop.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.web.sample.Sample;
import vn.ocop.web.testing.TestClient;

class JsonIT {
    private final TestClient officer = Sample.shared().officer("phuong").with("Accept-Language", "en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"a\",\"count\":1,\"status\":\"DONE\"} | /status | there is no such field",
                "{\"text\":\"a\",\"count\":1,\"lines\":[{\"words\":\"a\"},{\"word\":1}]} | /lines/1/word | there is no such field",
                "{\"text\":\"a\",\"count\":4.9} | /count | wrong type or value",
                "{\"text\":\"a\",\"count\":4.0} | /count | wrong type or value",
                "{\"text\":\"a\",\"count\":\"4\"} | /count | wrong type or value",
                "{\"text\":\"a\",\"count\":true} | /count | wrong type or value",
                "{\"text\":\"a\",\"count\":null} | /count | wrong type or value",
                "{\"text\":\"a\",\"count\":99999999999} | /count | wrong type or value",
                "{\"text\":\"a\"} | /count | wrong type or value",
                "{\"text\":5,\"count\":1} | /text | wrong type or value",
                "{\"text\":[\"a\"],\"count\":1} | /text | wrong type or value",
                "{\"text\":\"a\",\"count\":1,\"urgent\":\"true\"} | /urgent | wrong type or value",
                "{\"text\":\"a\",\"count\":1,\"urgent\":1} | /urgent | wrong type or value",
                "{\"text\":\"a\",\"count\":1,\"urgent\":\"\"} | /urgent | wrong type or value",
                "{\"text\":\"a\",\"count\":1,\"tier\":\"TOP\"} | /tier | must be one of: COMMUNE, DISTRICT, PROVINCE, CENTRE",
                "{\"text\":\"a\",\"count\":1,\"tier\":1} | /tier | must be one of: COMMUNE, DISTRICT, PROVINCE, CENTRE",
                "{\"text\":\"a\",\"count\":1,\"tier\":\"\"} | /tier | must be one of: COMMUNE, DISTRICT, PROVINCE, CENTRE",
                "{\"text\":\"a\\u202Eb\",\"count\":1} | /text | holds a character that is not allowed (U+202E)",
                "{\"text\":\"a\\u0000b\",\"count\":1} | /text | holds a character that is not allowed (U+0000)",
                "{\"text\":\"a\",\"count\":0} | /count | must not be less than 1",
                "{\"count\":1} | /text | must be there",
                "{\"text\":\"  \",\"count\":1} | /text | needs 1 to 20 visible characters",
                "{\"text\":\"123456789012345678901\",\"count\":1} | /text | needs 1 to 20 visible characters",
                "{\"text\":\"a\\nb\",\"count\":1} | /text | needs 1 to 20 visible characters",
                "{\"text\":\"a\",\"count\":1,\"lines\":[{\"words\":\"a\"},{\"words\":\"123456\"}]} | /lines/1/words | needs 1 to 5 visible characters",
            })
    void namesTheFieldAndWhatIsWrongWithIt(String body, String pointer, String message) {
        var answer = post(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("urn:ocop:problem:invalid-request")
                .endsWith("\"errors\":[{\"pointer\":\"" + pointer + "\",\"message\":\"" + message + "\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"a\",\"count\":1,\"count\":2} | A field appears twice",
                "{\"text\":\"a\",\"count\":1 | Malformed JSON",
                "{\"text\":\"a\",\"count\":01} | Malformed JSON",
                "{'text':'a'} | Malformed JSON",
                "{\"text\":NaN} | Malformed JSON",
            })
    void refusesWhatIsNoProperJson(String body, String detail) {
        var answer = post(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("urn:ocop:problem:invalid-json", detail)
                .doesNotContain("jackson");
    }

    @Test
    void refusesTrailingAndMissingContent() {
        assertThat(post("{\"text\":\"a\",\"count\":1} x").statusCode()).isEqualTo(400);
        assertThat(post("{\"text\":\"a\",\"count\":1}{}").statusCode()).isEqualTo(400);
        assertThat(post("").body()).contains("The JSON body is missing");
        assertThat(post("[]").statusCode()).isEqualTo(400);
        assertThat(post("null").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        var deep = post("{\"text\":\"a\",\"lines\":" + "[".repeat(40) + "]".repeat(40) + "}");
        assertThat(deep.statusCode()).isEqualTo(400);
        assertThat(post("[".repeat(100_000)).statusCode()).isEqualTo(400);
        var large = post("{\"text\":\"" + "a".repeat(300_000) + "\"}");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("urn:ocop:problem:too-large");
    }

    @Test
    void refusesOtherMediaTypes() {
        var answer = Sample.shared()
                .officer("phuong")
                .with("Idempotency-Key", "form")
                .with("Content-Type", "text/plain")
                .send("POST", "/api/v1/notes", "text");
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void letteringTypedInPartsBecomesWhole() {
        assertThat(post("{\"text\":\"Ne\u0302\u0301p\",\"count\":1}").body()).contains("\"text\":\"Nếp\"");
    }

    private HttpResponse<String> post(String body) {
        return officer.post("/api/v1/notes", body);
    }
}
