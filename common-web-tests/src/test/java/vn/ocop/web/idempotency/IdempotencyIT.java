package vn.ocop.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.web.sample.Sample;
import vn.ocop.web.testing.TestClient;

class IdempotencyIT {
    private static final String NOTES = "/api/v1/notes";
    private static final Sample SAMPLE = Sample.shared();

    private final TestClient officer = SAMPLE.officer("lan");
    private final String key = UUID.randomUUID().toString();
    private final TestClient keyed = officer.with("Idempotency-Key", key);

    @Test
    void aCommandNeedsAKey() {
        assertThat(problem(officer.send("POST", NOTES, note("a")), 400)).contains("key-required");
        assertThat(problem(officer.with("Idempotency-Key", "a b").send("POST", NOTES, note("a")), 400))
                .contains("key-malformed");
        assertThat(problem(officer.with("Idempotency-Key", "k".repeat(129)).send("POST", NOTES, note("a")), 400))
                .contains("key-malformed");
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndActsOnce() {
        var text = "once " + key.substring(0, 8);
        var first = keyed.send("POST", NOTES, note(text));
        var second = keyed.send("POST", NOTES, note(text));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(second.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(first.headers().firstValue("Location")).isPresent();
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(count(text)).isOne();
    }

    @Test
    void anAnswerWithoutContentIsReplayedToo() {
        assertThat(keyed.send("POST", NOTES + "/done", "").statusCode()).isEqualTo(204);
        assertThat(keyed.send("POST", NOTES + "/done", "").statusCode()).isEqualTo(204);
    }

    @Test
    void anotherRequestUnderTheKeyIsAConflict() {
        assertThat(keyed.send("POST", NOTES, note("a")).statusCode()).isEqualTo(201);
        assertThat(problem(keyed.send("POST", NOTES, note("b")), 409)).contains("key-reused");
        assertThat(problem(keyed.send("POST", NOTES + "/done", note("a")), 409)).contains("key-reused");
    }

    @Test
    void aKeyBelongsToOnePerson() {
        var other = SAMPLE.officer("mai").with("Idempotency-Key", key);
        var first = keyed.send("POST", NOTES, note("a"));
        var second = other.send("POST", NOTES, note("a"));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isNotEqualTo(first.body());
    }

    @Test
    void aRefusalIsRolledBackAndNotRemembered() {
        var before = count("rolled back");
        assertThat(keyed.send("POST", NOTES + "/refusals/WRONG_STATE", "").statusCode())
                .isEqualTo(409);
        assertThat(count("rolled back")).isEqualTo(before);
        assertThat(keyed.send("POST", NOTES, note("a")).statusCode()).isEqualTo(201);
    }

    @Test
    void ofManyTwinsAtOnceOneActsAndAllGetItsAnswer() throws Exception {
        var text = "twin " + key.substring(0, 8);
        Callable<HttpResponse<String>> twin = () -> keyed.send("POST", NOTES, note(text));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 12).mapToObj(_ -> twin).toList());
            var bodies = new HashSet<String>();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
                bodies.add(answer.get().body());
            }
            assertThat(bodies).hasSize(1);
        }
        assertThat(count(text)).isOne();
    }

    @Test
    void twinsOfAChangeBothHearThatItSucceeded() throws Exception {
        var made = officer.post(NOTES, note("v1"));
        var path = made.headers().firstValue("Location").orElseThrow();
        Callable<HttpResponse<String>> twin = () -> keyed.ifMatch("\"1\"").send("PUT", path, note("v2"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> twin).toList())) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(answer.get().headers().firstValue("ETag")).hasValue("\"2\"");
            }
        }
    }

    @Test
    void aClientThatCannotReadTheAnswerChangesNothing() {
        var text = "html " + key.substring(0, 8);
        var answer = keyed.with("Accept", "text/html").send("POST", NOTES, note(text));
        assertThat(problem(answer, 406)).contains("not-acceptable");
        assertThat(count(text)).isZero();
    }

    @Test
    void answersAreForgottenAfterTheirTime() {
        keyed.send("POST", NOTES + "/done", "");
        var records = SAMPLE.bean(AnswerRecords.class);
        assertThat(records.forget(Instant.EPOCH, 10)).isZero();
        assertThat(records.find("lan", key)).isPresent();
        SAMPLE.bean(JdbcClient.class)
                .sql("UPDATE idempotency SET at = at - interval '8 days' WHERE key = ?")
                .param(key)
                .update();
        SAMPLE.bean(ForgettingClerk.class).forget();
        assertThat(records.find("lan", key)).isEmpty();
    }

    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return answer.body();
    }

    private static String note(String text) {
        return "{\"text\":\"" + text + "\",\"count\":1}";
    }

    private static int count(String text) {
        return SAMPLE.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM note WHERE text = ?")
                .param(text)
                .query(Integer.class)
                .single();
    }
}
