package vn.ocop.verifier.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.verifier.merkle.ConsistencyProof;

/// Reads a log over its public interface.
///
/// @param root such as `https://ocop.example.vn/api/v1/public/log`
record LogReader(URI root, HttpClient http) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static LogReader of(String root) {
        return new LogReader(
                URI.create(root),
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    }

    /// The newest signed checkpoint.
    String checkpoint() {
        return text("/checkpoint");
    }

    ConsistencyProof consistency(long first, long second) {
        var answer = json("/consistency?first=" + first + "&second=" + second);
        return new ConsistencyProof(first, second, hashes(answer.path("path")));
    }

    /// Some entries from this one on; fewer than asked for at the log's end or its page's.
    List<byte[]> entries(long from) {
        return json("/entries?from=" + from)
                .path("entries")
                .valueStream()
                .map(entry -> Base64.getDecoder().decode(entry.path("leaf").asString()))
                .toList();
    }

    private static List<byte[]> hashes(JsonNode path) {
        return path.valueStream()
                .map(hash -> Base64.getDecoder().decode(hash.asString()))
                .toList();
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(text(path));
    }

    private String text(String path) {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(PATIENCE)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
