package vn.ocop.evaluation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A council in session, all present: chair, four members, secretary.
public record Panel(String unit, UUID council, UUID session) {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /// A district's council.
    public static Panel ofDistrict(String unit) {
        return convened(unit, "district." + unit, "null", "2020-11-18", People.MEMBERS);
    }

    /// A province's council of 2020, in a round that takes every dossier of that year.
    public static Panel of2020(String unit) {
        return convened(unit, "province." + unit, '"' + round(unit, 2020) + '"', "2020-11-18", People.MEMBERS);
    }

    /// A province's council of 2026.
    public static Panel of2026(String unit) {
        return of2026(unit, People.MEMBERS);
    }

    /// A province's council of 2026 with so many members, all of whom hold the office.
    public static Panel of2026(String unit, int members) {
        return convened(unit, "province." + unit, '"' + round(unit, 2026) + '"', "2026-11-18", members);
    }

    /// A fresh round of the year.
    public static String round(String unit, int year) {
        var body = """
                {"unitCode":"%s","year":%d,"number":%d,"opensOn":"%d-01-01","closesOn":"%d-12-31"}
                """.formatted(unit, year, NUMBERS.incrementAndGet(), year, year);
        return made(Desk.of("province." + unit).post("/rounds", body)).text("id");
    }

    private static Panel convened(String unit, String officer, String round, String heldOn, int members) {
        var council =
                made(Desk.of(officer).post("/councils", council(unit, members))).id();
        var opened = made(secretary(unit).post("/sessions", """
                {"councilId":"%s","roundId":%s,"heldOn":"%s"}
                """.formatted(council, round, heldOn)));
        var panel = new Panel(unit, council, opened.id());
        assertThat(panel.attend(IntStream.rangeClosed(1, members).toArray()).status())
                .isEqualTo(200);
        return panel;
    }

    /// Notes these members present, and the secretary.
    public Seen attend(int... members) {
        var people = Stream.concat(
                        IntStream.of(members).mapToObj(i -> member(i).person()), Stream.of("secretary." + unit))
                .map(person -> '"' + person + '"')
                .collect(Collectors.joining(","));
        var seen = secretary().get("/sessions/" + session);
        return secretary().put("/sessions/" + session + "/attendance", seen.etag(), "{\"present\":[" + people + "]}");
    }

    /// The first one is the chair.
    public Desk member(int number) {
        return Desk.of("council." + unit + "." + number);
    }

    public Desk secretary() {
        return secretary(unit);
    }

    public Desk officer() {
        return Desk.of((unit.length() > 2 ? "district." : "province.") + unit);
    }

    public Desk secondOfficer() {
        return Desk.of(officer().person() + ".b");
    }

    /// Admits the dossier to this session.
    public Seen admit(UUID review) {
        var heldOn = LocalDate.parse(secretary().get("/sessions/" + session).text("heldOn"));
        return officer().act(review, "admission", """
                {"sessionId":"%s","sentOn":"%s"}
                """.formatted(session, heldOn.minusDays(2)));
    }

    public JsonNode criteria(UUID review) {
        return member(1).get("/reviews/" + review + "/criteria").body().path("criteria");
    }

    /// Members hand in sheets of these totals, the chair first.
    public void score(UUID review, int... totals) {
        var criteria = criteria(review);
        for (int i = 0; i < totals.length; i++) {
            made(member(i + 1).submit(review, Ticks.of(criteria, totals[i])));
        }
    }

    /// All members hand in sheets of this total; the last ones give a criterion that guards four stars its least box.
    ///
    /// @param last how many of the members do
    /// @return the criterion's code
    public String scoreBelowGate(UUID review, int total, int last) {
        var criteria = criteria(review);
        var gate = Ticks.gate(criteria, 4);
        var members = members();
        for (int i = 0; i < members.size(); i++) {
            var starved = i < members.size() - last ? "" : gate;
            made(members.get(i).submit(review, Ticks.of(criteria, total, starved)));
        }
        return gate;
    }

    public Seen conclude(UUID review) {
        return secretary().act(review, "conclusion", "{}");
    }

    /// Admits, scores and concludes.
    public Seen judge(UUID review, int... totals) {
        var admitted = admit(review);
        assertThat(admitted.status()).as(admitted.body().toString()).isEqualTo(200);
        score(review, totals);
        return conclude(review);
    }

    static Seen made(Seen seen) {
        assertThat(seen.status()).as(seen.body().toString()).isEqualTo(201);
        return seen;
    }

    private static Desk secretary(String unit) {
        return Desk.of("secretary." + unit);
    }

    private static String council(String unit, int size) {
        var members = IntStream.rangeClosed(1, size)
                .mapToObj(i -> seat("council." + unit + "." + i, i == 1 ? "CHAIR" : i == 2 ? "DEPUTY" : "MEMBER"));
        var seats = Stream.concat(members, Stream.of(seat("secretary." + unit, "SECRETARY")))
                .collect(Collectors.joining(","));
        return """
                {"unitCode":"%s","decisionNumber":"12/QĐ-UBND","decidedOn":"2020-10-01","members":[%s]}
                """.formatted(unit, seats);
    }

    static String seat(String person, String position) {
        return """
                {"person":"%s","name":"%s","position":"%s","department":"Sở Nông nghiệp"}
                """.formatted(person, person, position).strip();
    }

    /// The members' desks.
    public List<Desk> members() {
        return IntStream.rangeClosed(1, People.MEMBERS).mapToObj(this::member).toList();
    }
}
