package vn.ocop.demo.office;

import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;

/// The office of a tier that receives dossiers, checks them and admits them to its council's session.
public final class ReviewOffice {
    private final URI evaluation;
    private final Person officer;
    private final String tier;

    public ReviewOffice(URI evaluation, Person officer, String tier) {
        this.evaluation = evaluation;
        this.officer = officer;
        this.tier = tier;
    }

    /// The review of a dossier at this tier, once it has arrived here.
    public String review(Dossier dossier) {
        var found = officer.await(
                evaluation,
                "/api/v1/reviews?dossierId=" + dossier.id(),
                seen -> !idOf(seen).isEmpty());
        return idOf(found);
    }

    /// Returns a dossier for one paper to be mended.
    public void sendBack(String review, String item, String reason) {
        officer.actOnCurrent(evaluation, "/api/v1/reviews/" + review, "/check", Map.of());
        officer.actOnCurrent(
                evaluation,
                "/api/v1/reviews/" + review,
                "/return",
                Map.of("items", List.of(Map.of("item", item, "reason", reason))));
    }

    /// Waits until the dossier lies here to be admitted, and admits it to a session.
    public void admit(String review, Council council) {
        officer.await(
                evaluation,
                "/api/v1/reviews/" + review,
                seen -> List.of("RECEIVED", "UNDER_CHECK").contains(seen.state()));
        officer.actOnCurrent(evaluation, "/api/v1/reviews/" + review, "/admission", council.admission());
    }

    private String idOf(Answer reviews) {
        return reviews.body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("tier").asString().equals(tier))
                .map(item -> item.path("id").asString(item.path("reviewId").asString("")))
                .findFirst()
                .orElse("");
    }
}
