package vn.ocop.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.web.sample.Sample;
import vn.ocop.web.testing.Golden;
import vn.ocop.web.testing.TestClient;

class ProblemGoldenIT {
    private static final String NOTES = "/api/v1/notes";
    private static final String GOOD = "{\"text\":\"a\",\"count\":1}";

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void problemsStayAsTheyAre(String language) {
        var sample = Sample.shared();
        var officer = sample.officer("quan").with("Accept-Language", language);
        check(
                "unauthenticated",
                401,
                language,
                sample.anybody().with("Accept-Language", language).get(NOTES));
        var stranger = sample.person("stranger").with("Accept-Language", language);
        check("forbidden", 403, language, stranger.get(NOTES));
        check("forbidden", 403, language, stranger.post(NOTES, "not even JSON"));
        check("not-found", 404, language, officer.get(NOTES + "/x"));
        check("method-not-allowed", 405, language, officer.send("DELETE", NOTES, ""));
        check("missing-parameter", 400, language, officer.get(NOTES + "/needs"));
        check("wrong-parameter", 400, language, officer.get(NOTES + "/needs?number=x"));
        check("key-required", 400, language, officer.send("POST", NOTES, GOOD));
        check("version-required", 428, language, officer.put(anyNote(officer), GOOD));
        check("version-malformed", 400, language, officer.ifMatch("W/\"1\"").put(anyNote(officer), GOOD));
        check("stale-version", 412, language, officer.ifMatch("\"9\"").put(anyNote(officer), GOOD));
        check("invalid-fields", 400, language, officer.post(NOTES, "{\"text\":\"\",\"count\":0}"));
        check("invalid-json", 400, language, officer.post(NOTES, "{\"text\""));
        check("invalid-cursor", 400, language, officer.get(NOTES + "?after=x"));
        check("wrong-role", 403, language, officer.post(NOTES + "/refusals/WRONG_ROLE", ""));
        check("wrong-state", 409, language, officer.post(NOTES + "/refusals/WRONG_STATE", ""));
        check("requirement-unmet", 409, language, officer.post(NOTES + "/refusals/REQUIREMENT_UNMET", ""));
        check("internal", 500, language, officer.get(NOTES + "/broken"));
    }

    private static String anyNote(TestClient officer) {
        return officer.post(NOTES, GOOD).headers().firstValue("Location").orElseThrow();
    }

    private static void check(String name, int status, String language, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(name).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
        var body = answer.body().replaceAll("[0-9a-f-]{36}", "00000000-0000-0000-0000-000000000000");
        Golden.check(Path.of("src/test/resources/problems", name + "." + language + ".json"), body + "\n");
    }
}
