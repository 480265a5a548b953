package vn.ocop.demo.office;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import vn.ocop.demo.http.Person;

/// The rounds of a province, opened by its office.
public final class Rounds {
    private final URI evaluation;
    private final Person officer;
    private final String province;

    public Rounds(URI evaluation, Person officer, String province) {
        this.evaluation = evaluation;
        this.officer = officer;
        this.province = province;
    }

    /// A round that was opened.
    public record Opened(String id, int number) {}

    /// Opens the next round of the year of its first day.
    public Opened openNext(LocalDate opensOn, LocalDate closesOn) {
        var number = last(opensOn.getYear()) + 1;
        var body = Map.of(
                "unitCode", province,
                "year", opensOn.getYear(),
                "number", number,
                "opensOn", opensOn.toString(),
                "closesOn", closesOn.toString());
        return new Opened(officer.post(evaluation, "/api/v1/rounds", body).id(), number);
    }

    private int last(int year) {
        var rounds = officer.get(evaluation, "/api/v1/rounds?limit=100&unitCode=" + province + "&year=" + year);
        return rounds.body()
                .path("items")
                .valueStream()
                .mapToInt(round -> round.path("number").asInt())
                .max()
                .orElse(0);
    }
}
