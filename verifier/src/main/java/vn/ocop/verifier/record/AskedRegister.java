package vn.ocop.verifier.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The issuer's register, asked over its public interface. Its address comes from the user, never from the label.
record AskedRegister(URI service) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// What it answers about a label on a day.
    ///
    /// @throws UncheckedIOException where it does not answer
    JsonNode check(String text, LocalDate on) {
        var query = "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&on=" + on;
        var request = HttpRequest.newBuilder(URI.create(service + "/api/v1/public/checks" + query))
                .timeout(PATIENCE)
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(service + " answered " + answer.statusCode());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
