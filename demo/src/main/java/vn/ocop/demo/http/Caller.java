package vn.ocop.demo.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Sends requests and repeats them unchanged, idempotency key included, while nobody answers.
final class Caller {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    /// The answer, once there is one.
    ///
    /// @throws RefusedException for any status from 400 that does not mean that the service is away
    Answer send(HttpRequest.Builder request) {
        var response = answered(request);
        var version = response.headers().firstValue("ETag").orElse(null);
        return new Answer(response.statusCode(), parse(text(response)), version);
    }

    /// The bytes of a file, once there is an answer.
    ///
    /// @throws RefusedException as [#send] does
    byte[] fetch(HttpRequest.Builder request) {
        return answered(request).body();
    }

    private HttpResponse<byte[]> answered(HttpRequest.Builder request) {
        var ready = request.timeout(ANSWER_WITHIN).build();
        var what = ready.method() + " " + ready.uri();
        var response = Patience.USUAL.until(what, () -> attempt(ready), answer -> !AWAY.contains(answer.statusCode()));
        if (response.statusCode() >= 400) {
            throw new RefusedException(what, response.statusCode(), text(response));
        }
        return response;
    }

    /// A JSON text of any value.
    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    private HttpResponse<byte[]> attempt(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            return new Unanswered(request, e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode parse(String body) {
        return body.isBlank() ? JsonNodeFactory.instance.missingNode() : JSON.readTree(body);
    }

    /// The URI below a service's address.
    static URI at(URI service, String path) {
        return URI.create(service + path);
    }
}
