package vn.ocop.benchmark;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;

/// An office's clerk who looks at the list of received dossiers again and again and hands each to whoever
/// waits for it.
final class Arrivals implements AutoCloseable {
    private static final long PAUSE_MILLISECONDS = 100;
    private final Map<String, CompletableFuture<Answer>> expected = new ConcurrentHashMap<>();
    private final URI evaluation;
    private final Person officer;
    private final String tier;
    private final Thread clerk;
    private volatile boolean open = true;

    Arrivals(URI evaluation, Person officer, String tier) {
        this.evaluation = evaluation;
        this.officer = officer;
        this.tier = tier;
        this.clerk = Thread.ofVirtual().name("arrivals-" + tier).start(this::look);
    }

    /// The review of the dossier, with its version, once it is listed here.
    Answer await(String dossier) {
        return expect(dossier).orTimeout(2, TimeUnit.MINUTES).join();
    }

    @Override
    public void close() {
        open = false;
        try {
            clerk.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Answer> expect(String dossier) {
        return expected.computeIfAbsent(dossier, id -> new CompletableFuture<>());
    }

    private void look() {
        try {
            while (open) {
                listed().forEach(item ->
                        expect(item.path("dossierId").asString()).complete(seen(item)));
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Iterable<JsonNode> listed() {
        var list = officer.get(evaluation, "/api/v1/reviews?state=RECEIVED&limit=100&tier=" + tier);
        var items = list.body().path("items");
        return items.isArray() ? items : JsonNodeFactory.instance.arrayNode();
    }

    private static Answer seen(JsonNode item) {
        return new Answer(200, item, "\"" + item.path("version").asLong() + "\"");
    }
}
