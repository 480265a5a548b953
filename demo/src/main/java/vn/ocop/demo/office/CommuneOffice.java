package vn.ocop.demo.office;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.plan.PlannedProduct;

/// Registers the producers and products of its commune and hands in their dossiers.
public final class CommuneOffice {
    /// A paper that backs a dossier, named by its hash.
    private record Document(String item, String sha256, String fileName) {}

    private final URI registration;
    private final Person officer;

    public CommuneOffice(URI registration, Person officer) {
        this.registration = registration;
        this.officer = officer;
    }

    /// The producer's id; registers the producer where the commune does not know it yet.
    public String producer(PlannedProduct planned) {
        var known = officer.get(registration, "/api/v1/producers?q=" + Query.encode(planned.producer()));
        return known.body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("name").asString().equals(planned.producer()))
                .map(item -> item.path("id").asString())
                .findFirst()
                .orElseGet(() -> register(planned));
    }

    /// Registers a dossier with its papers, as a draft.
    public Dossier draft(PlannedProduct planned, String producerId, String productName, List<String> items) {
        var body = Map.of(
                "producerId",
                producerId,
                "kind",
                "FIRST_TIME",
                "product",
                Map.of("name", productName, "setNumber", planned.setNumber()),
                "documents",
                documents(producerId, productName, items));
        var id = officer.post(registration, "/api/v1/dossiers", body).id();
        return new Dossier(planned, id, productName);
    }

    /// The same for the upgrade of a product whose certificate was given out on paper before the system.
    ///
    /// @param certificateCode the lookup code of that certificate
    public Dossier upgrade(PlannedProduct planned, String producerId, String certificateCode, List<String> items) {
        var body = Map.of(
                "producerId",
                producerId,
                "kind",
                "UPGRADE",
                "product",
                Map.of("certificateCode", certificateCode),
                "whatChanged",
                "Thêm dây chuyền đóng gói và chứng nhận HACCP",
                "documents",
                documents(producerId, planned.product(), items));
        var draft = officer.post(registration, "/api/v1/dossiers", body);
        return new Dossier(planned, draft.id(), planned.product());
    }

    /// Ticks the criteria by itself before the dossier is sent, towards so many points.
    ///
    /// @return what the dossier still lacks and what the ticks would make of it
    public JsonNode assess(Dossier dossier, LocalDate on, int points) {
        var asked = "?submittedOn=" + on;
        var criteria = officer.get(registration, path(dossier) + "/readiness" + asked)
                .body()
                .path("criteria");
        var ticks = ScoreCard.of(criteria).ticks(points, points);
        officer.putOnCurrent(registration, path(dossier), "/self-assessment" + asked, Map.of("ticks", ticks));
        return officer.get(registration, path(dossier) + "/readiness" + asked).body();
    }

    /// Hands the dossier in, by the rules in force on the day.
    public void submit(Dossier dossier, LocalDate on) {
        officer.actOnCurrent(registration, path(dossier), "/submission", Map.of("submittedOn", on.toString()));
    }

    /// Waits until the dossier came back, replaces one paper and hands it in again.
    public void mend(Dossier dossier, String item, List<String> items) {
        var returned =
                officer.await(registration, path(dossier), seen -> seen.state().equals("RETURNED"));
        var producerId = returned.text("producerId");
        var documents = new ArrayList<>(documents(producerId, dossier.product(), items));
        documents.removeIf(document -> document.item().equals(item));
        documents.add(document(producerId, item, dossier.product() + " (renewed)"));
        officer.putOnCurrent(registration, path(dossier), "", Map.of("documents", documents));
        officer.actOnCurrent(registration, path(dossier), "/submission", Map.of());
    }

    /// Writes the commune's report of Decision 26/2026 and requests the province.
    public void report(Dossier dossier) {
        officer.actOnCurrent(
                registration,
                path(dossier),
                "/commune-report",
                Map.of(
                        "localMaterials", "Nguyên liệu chính thu mua trong xã.",
                        "localLabour", "Mười hai lao động thường xuyên của xã.",
                        "originOfIdea", "Nghề có từ nhiều đời ở địa phương.",
                        "localIdentity", "Tên sản phẩm gắn với tên làng."));
    }

    /// Waits until the dossier shows one of the states in its own commune.
    public String awaitState(Dossier dossier, List<String> states) {
        return officer.await(registration, path(dossier), seen -> states.contains(seen.state()))
                .state();
    }

    private String register(PlannedProduct planned) {
        var body = Map.of(
                "kind", planned.producerKind(),
                "name", planned.producer(),
                "address", planned.address(),
                "communeCode", planned.communeCode());
        return officer.post(registration, "/api/v1/producers", body).id();
    }

    private List<Document> documents(String producerId, String subject, List<String> items) {
        return items.stream().map(item -> document(producerId, item, subject)).toList();
    }

    private Document document(String producerId, String item, String subject) {
        var paper = Paper.of(item, subject);
        var stored = officer.upload(registration, "/api/v1/evidence?producerId=" + producerId, paper);
        return new Document(item, stored.text("sha256"), paper.fileName());
    }

    private static String path(Dossier dossier) {
        return "/api/v1/dossiers/" + dossier.id();
    }
}
