package vn.ocop.certification.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// Somebody with a browser, at an address of their own.
record Visitor(HttpClient http) {
    private static final Path SEEN = Path.of("target", "pages");

    /// @param address one of this machine's, such as `127.0.0.2`
    static Visitor at(String address) {
        try {
            return new Visitor(HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(address))
                    .build());
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(to(path).header("Accept-Language", "vi").GET());
    }

    HttpResponse<String> submit(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Accept-Language", "vi")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /// Gets a page and leaves it in `target/pages`, for whoever wants to look at it.
    HttpResponse<String> keep(String name, String path) {
        var page = get(path);
        try {
            Files.createDirectories(SEEN);
            Files.writeString(SEEN.resolve(name + ".html"), page.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page;
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(Running.shared().base().replace("localhost", "127.0.0.1"))
                .resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
