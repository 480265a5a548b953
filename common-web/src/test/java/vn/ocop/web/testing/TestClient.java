package vn.ocop.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One person's HTTP calls to a service under test.
public final class TestClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final List<String> headers;

    private TestClient(URI base, List<String> headers) {
        this.base = base;
        this.headers = List.copyOf(headers);
    }

    /// Somebody without a token.
    public static TestClient at(String base) {
        return new TestClient(URI.create(base), List.of());
    }

    /// The same with a token.
    public TestClient as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /// The same with one more header on every request.
    public TestClient with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new TestClient(base, more);
    }

    /// The same, expecting this entity tag.
    public TestClient ifMatch(String etag) {
        return with("If-Match", etag);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    /// Gets what is no text.
    public HttpResponse<byte[]> getBytes(String path) {
        return send("GET", path, "", HttpResponse.BodyHandlers.ofByteArray());
    }

    /// Posts JSON under a fresh idempotency key.
    public HttpResponse<String> post(String path, String json) {
        return with("Idempotency-Key", UUID.randomUUID().toString()).send("POST", path, json);
    }

    /// Puts JSON under a fresh idempotency key.
    public HttpResponse<String> put(String path, String json) {
        return with("Idempotency-Key", UUID.randomUUID().toString()).send("PUT", path, json);
    }

    /// Sends what it is told, without an idempotency key unless [#with] set one.
    public HttpResponse<String> send(String method, String path, String json) {
        return send(method, path, json, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(String method, String path, String json, HttpResponse.BodyHandler<T> handler) {
        var request =
                HttpRequest.newBuilder(base.resolve(path)).method(method, HttpRequest.BodyPublishers.ofString(json));
        if (!headers.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
