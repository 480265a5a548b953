package vn.ocop.registration.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.testing.TestClient;

/// An officer of a commune at work.
public final class Office {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Registration service;
    private final String person;
    private final String commune;

    Office(Registration service, String person, String commune) {
        this.service = service;
        this.person = person;
        this.commune = commune;
    }

    public TestClient client() {
        return service.person(person);
    }

    /// Registers a producer; its id.
    public String producer(String name, String kind) {
        var body = """
                {"kind":"%s","name":"%s","address":"Khu phố 1","communeCode":"%s"}
                """.formatted(kind, name, commune);
        return made(client().post("/api/v1/producers", body)).get("id").asString();
    }

    /// Registers a producer whose representative reads mail at the address; its id.
    public String producerWithMail(String name, String email) {
        var body = """
                {"kind":"COOPERATIVE","name":"%s","address":"Khu phố 1","communeCode":"%s",
                 "representative":{"name":"Người Ví Dụ","email":"%s"}}
                """.formatted(name, commune, email);
        return made(client().post("/api/v1/producers", body)).get("id").asString();
    }

    /// Uploads a PDF whose content follows from the words; its hash.
    public String paper(String producer, String words) {
        var answer = new Upload(service, person).send(producer, "paper.pdf", "application/pdf", Upload.pdf(words));
        return made(answer).get("sha256").asString();
    }

    /// Opens a draft with one paper for each of the items.
    public JsonNode draft(String producer, String product, int set, List<String> items) {
        return made(
                client().post("/api/v1/dossiers", """
                {"producerId":"%s","kind":"FIRST_TIME","product":{"name":"%s","setNumber":%d},"documents":%s}
                """.formatted(producer, product, set, documents(producer, items))));
    }

    /// Documents as JSON, one paper for each of the items.
    public String documents(String producer, List<String> items) {
        return items.stream()
                .map(item -> document(item, paper(producer, item)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// A document as JSON.
    public static String document(String item, String sha256) {
        return "{\"item\":\"%s\",\"sha256\":\"%s\",\"fileName\":\"%s.pdf\"}".formatted(item, sha256, item);
    }

    /// A new producer's draft that lacks nothing under the rules of 2026.
    public JsonNode completeDraft() {
        var name = "Cơ sở " + UUID.randomUUID();
        return draft(producer(name, "COOPERATIVE"), "Sản phẩm của " + name, 6, Papers.OF_2026);
    }

    /// Acts on the dossier as it was seen.
    public HttpResponse<String> act(JsonNode seen, String action, String body) {
        return client().ifMatch("\"" + seen.get("version").asLong() + "\"")
                .post("/api/v1/dossiers/" + seen.get("id").asString() + action, body);
    }

    /// A dossier that was handed in.
    public JsonNode submitted(JsonNode draft, String body) {
        var answer = act(draft, "/submission", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    /// The dossier now.
    public JsonNode now(JsonNode seen) {
        return json(client().get("/api/v1/dossiers/" + seen.get("id").asString()));
    }

    /// What an answer says.
    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static JsonNode made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }
}
