package vn.ocop.demo.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A signed-in person at a service's HTTP interface.
public final class Person {
    private final Caller caller;
    private final String name;
    private final String token;

    Person(Caller caller, String name, String token) {
        this.caller = caller;
        this.name = name;
        this.token = token;
    }

    /// The subject of the person's token.
    public String name() {
        return name;
    }

    /// Looks at something.
    public Answer get(URI service, String path) {
        return caller.send(request(service, path).GET());
    }

    /// Fetches a file.
    public byte[] fetch(URI service, String path) {
        return caller.fetch(request(service, path).setHeader("Accept", "*/*"));
    }

    /// Looks at something until it is as expected.
    public Answer await(URI service, String path, Predicate<Answer> expected) {
        return Patience.USUAL.until(path + " for " + name, () -> get(service, path), expected);
    }

    /// Creates something, or takes an action that needs no version.
    public Answer post(URI service, String path, Object body) {
        return caller.send(json(keyed(request(service, path)), "POST", body));
    }

    /// Takes an action on the version of a thing that the person last saw.
    public Answer act(URI service, String path, Answer seen, Object body) {
        return caller.send(json(matching(keyed(request(service, path)), seen), "POST", body));
    }

    /// Replaces the version of a thing that the person last saw.
    public Answer put(URI service, String path, Answer seen, Object body) {
        return caller.send(json(matching(keyed(request(service, path)), seen), "PUT", body));
    }

    /// Keeps something of one's own, of which there are no versions.
    public Answer keep(URI service, String path, Object body) {
        return caller.send(json(keyed(request(service, path)), "PUT", body));
    }

    /// Looks at a thing and acts on it; looks again and acts anew where somebody else was faster.
    public Answer actOnCurrent(URI service, String thing, String action, Object body) {
        return current(service, thing, seen -> act(service, thing + action, seen, body));
    }

    /// Looks at a thing and replaces it; looks again where somebody else was faster.
    public Answer putOnCurrent(URI service, String thing, String part, Object body) {
        return current(service, thing, seen -> put(service, thing + part, seen, body));
    }

    /// Hands in a file.
    public Answer upload(URI service, String path, Upload file) {
        var request = keyed(request(service, path)).header("Content-Type", file.contentType());
        return caller.send(request.POST(BodyPublishers.ofByteArray(file.body())));
    }

    private Answer current(URI service, String thing, UnaryOperator<Answer> change) {
        for (var attempt = 1; ; attempt++) {
            try {
                return change.apply(get(service, thing));
            } catch (RefusedException e) {
                if (e.status() != 412 || attempt == 5) {
                    throw e;
                }
            }
        }
    }

    private HttpRequest.Builder request(URI service, String path) {
        return HttpRequest.newBuilder(Caller.at(service, path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "vi")
                .header("Accept", "application/json, application/problem+json");
    }

    private static HttpRequest.Builder keyed(HttpRequest.Builder request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static HttpRequest.Builder matching(HttpRequest.Builder request, Answer seen) {
        var version = seen.version();
        return version == null ? request : request.header("If-Match", version);
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String method, Object body) {
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(Caller.json(body)));
    }
}
