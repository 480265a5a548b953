package vn.ocop.demo.office;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;

/// A council in session: a chair, members, a secretary who never scores.
///
/// @param session the session's id; products are admitted to it
/// @param heldOn the day of the session
public record Council(URI evaluation, Person secretary, List<Person> members, String session, LocalDate heldOn) {
    /// How long before the session the members get a dossier: over a weekend there is still a working day between.
    private static final int DAYS_AHEAD = 5;

    /// Constitutes a council, opens its session and notes who is present: everybody.
    ///
    /// @param officer of the unit that constitutes it
    /// @param members the chair first
    /// @param roundId the round the session belongs to, empty where the tier has none
    public static Council convene(
            URI evaluation,
            Person officer,
            String unit,
            Person secretary,
            List<Person> members,
            String roundId,
            LocalDate on) {
        var council = officer.post(
                evaluation,
                "/api/v1/councils",
                Map.of(
                        "unitCode",
                        unit,
                        "decisionNumber",
                        "QĐ-HĐ/" + unit + "/" + on.getYear(),
                        "decidedOn",
                        on.toString(),
                        "members",
                        seats(secretary, members)));
        var session = secretary.post(evaluation, "/api/v1/sessions", session(council.id(), roundId, on));
        var convened = new Council(evaluation, secretary, members, session.id(), on);
        convened.attendedByAll();
        return convened;
    }

    /// Replaces a member who cannot come, for this session.
    public Council substitute(Person absent, Person next, String reason) {
        secretary.actOnCurrent(
                evaluation,
                path(),
                "/substitutions",
                Map.of("replaced", absent.name(), "person", next.name(), "name", next.name(), "reason", reason));
        var seated = members.stream()
                .map(member -> member.equals(absent) ? next : member)
                .toList();
        var council = new Council(evaluation, secretary, seated, session, heldOn);
        council.attendedByAll();
        return council;
    }

    private void attendedByAll() {
        var present = new ArrayList<>(members.stream().map(Person::name).toList());
        present.add(secretary.name());
        secretary.putOnCurrent(evaluation, path(), "/attendance", Map.of("present", present));
    }

    /// The products on the session's agenda, each with its quorum as it is now.
    public JsonNode agenda() {
        return secretary.get(evaluation, path() + "/agenda").body().path("items");
    }

    /// The quorum for a product as it is now.
    public JsonNode quorum(String review) {
        return secretary.get(evaluation, path(review) + "/scoring").body().path("quorum");
    }

    /// Closes the pass and asks the commune to supplement one paper before another pass.
    public void askForSupplement(String review, String item, String reason) {
        secretary.actOnCurrent(
                evaluation,
                path(review),
                "/supplement",
                Map.of("reason", reason, "items", List.of(Map.of("item", item, "reason", reason))));
    }

    /// Waits until the product lies with the council to be scored again.
    public void awaitScoring(String review) {
        secretary.await(evaluation, path(review), seen -> seen.state().equals("SCORING"));
    }

    /// What an admission to this session says: the members had the dossier in time or, where the session is today,
    /// agreed to do without.
    public Map<String, String> admission() {
        var today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        return heldOn.isBefore(today)
                ? Map.of(
                        "sessionId",
                        session,
                        "sentOn",
                        heldOn.minusDays(DAYS_AHEAD).toString())
                : Map.of("sessionId", session, "noticeWaivedBecause", "Hội đồng đồng ý họp ngay trong ngày");
    }

    /// The criteria of the product under review, as every member sees them.
    public JsonNode criteria(String review) {
        return members.getFirst()
                .get(evaluation, path(review) + "/criteria")
                .body()
                .path("criteria");
    }

    /// Submits one member's sheet.
    public Answer score(Person member, String review, Map<String, Integer> ticks) {
        return member.post(evaluation, path(review) + "/sheets", Map.of("ticks", ticks));
    }

    /// A member steps back from a product.
    public void recuse(Person member, String review, String reason) {
        member.post(evaluation, path(review) + "/recusals", Map.of("reason", reason));
    }

    /// Closes the pass. The state that follows is chosen by the points.
    public Answer conclude(String review) {
        return secretary.actOnCurrent(evaluation, path(review), "/conclusion", Map.of());
    }

    /// The result as the secretary sees it once the pass is closed.
    public JsonNode result(String review) {
        return secretary.get(evaluation, path(review) + "/result").body();
    }

    /// Has the session's minutes drafted, signed by secretary and chair, and printed.
    ///
    /// @return the PDF
    public byte[] minutes() {
        var path = path() + "/minutes";
        secretary.post(evaluation, path, Map.of());
        for (var signer : List.of(secretary, members.getFirst())) {
            var read = signer.get(evaluation, path + "/0");
            var text = Map.of("sha256", read.body().path("sha256").asString());
            signer.act(evaluation, path + "/0/signature", read, text);
        }
        return secretary.fetch(evaluation, path + "/0/pdf");
    }

    private static List<Map<String, String>> seats(Person secretary, List<Person> members) {
        var seats = new ArrayList<Map<String, String>>();
        for (var member : members) {
            seats.add(seat(member, seats.isEmpty() ? "CHAIR" : "MEMBER", "Thành viên hội đồng"));
        }
        seats.add(seat(secretary, "SECRETARY", "Thư ký"));
        return seats;
    }

    private static Map<String, String> seat(Person person, String position, String department) {
        return Map.of("person", person.name(), "name", person.name(), "position", position, "department", department);
    }

    private static Map<String, String> session(String council, String roundId, LocalDate on) {
        return roundId.isEmpty()
                ? Map.of("councilId", council, "heldOn", on.toString())
                : Map.of("councilId", council, "roundId", roundId, "heldOn", on.toString());
    }

    private String path() {
        return "/api/v1/sessions/" + session;
    }

    private static String path(String review) {
        return "/api/v1/reviews/" + review;
    }
}
