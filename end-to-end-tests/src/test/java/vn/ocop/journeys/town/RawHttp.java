package vn.ocop.journeys.town;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Requests header by header, for journeys about the headers themselves.
public final class RawHttp {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final String token;

    private RawHttp(String token) {
        this.token = token;
    }

    /// Signs a person in.
    public static RawHttp as(Town town, String username) {
        var form = "grant_type=urn:ocop:grant:local-person&client_id=ocop-local&username=" + username;
        var request = HttpRequest.newBuilder(URI.create(town.at().signIn() + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = TOKEN.matcher(send(request).body());
        if (!answer.find()) {
            throw new IllegalStateException("no token for " + username);
        }
        return new RawHttp(answer.group(1));
    }

    /// Sends a JSON body.
    ///
    /// @param headers names and values in turn
    public HttpResponse<String> post(URI service, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /// Sends a part of a file, from its place in the file on.
    public HttpResponse<String> part(URI service, String path, int offset, byte[] bytes) {
        return send(HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset))
                .method("PATCH", BodyPublishers.ofByteArray(bytes))
                .build());
    }

    /// Asks for something.
    public HttpResponse<String> get(URI service, String path) {
        return send(HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    /// Asks without saying who asks.
    public static HttpResponse<String> getAnonymously(URI service, String path) {
        return send(HttpRequest.newBuilder(URI.create(service + path)).build());
    }

    /// Fills in a page's form without saying who does.
    public static HttpResponse<String> submitAnonymously(URI service, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(service + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
