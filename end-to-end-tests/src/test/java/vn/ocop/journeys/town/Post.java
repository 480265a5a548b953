package vn.ocop.journeys.town;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.office.Dossier;

/// What was written to whom about a dossier, as the commune's officer sees it.
public record Post(Town town, Person officer, Dossier dossier) {
    public static Post of(Casework work, Dossier dossier) {
        return new Post(work.town(), work.communeOfficer(), dossier);
    }

    /// Waits for letters of a kind to as many addressees.
    public List<JsonNode> await(String kind, int addressees) {
        var seen = officer.await(
                town.at().registration(), path(), answer -> of(answer, kind).size() == addressees);
        return of(seen, kind);
    }

    /// The letters of a kind that there are by now.
    public List<JsonNode> now(String kind) {
        return of(officer.get(town.at().registration(), path()), kind);
    }

    /// To whom a letter goes, e.g. `UNIT 24`.
    public static String addressee(JsonNode letter) {
        return letter.path("recipient").asString() + " "
                + letter.path("unitCode").asString();
    }

    private String path() {
        return "/api/v1/notices?limit=100&dossierId=" + dossier.id();
    }

    private static List<JsonNode> of(Answer answer, String kind) {
        return answer.body()
                .path("items")
                .valueStream()
                .filter(letter -> letter.path("kind").asString().equals(kind))
                .toList();
    }
}
