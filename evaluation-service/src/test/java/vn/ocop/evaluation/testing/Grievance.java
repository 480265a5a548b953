package vn.ocop.evaluation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.time.Today;

/// A complaint, as people work with it.
public record Grievance(UUID review, UUID id) {
    /// Today, as whoever complains reads the calendar.
    public static LocalDate today() {
        return LocalDate.now(Today.ZONE);
    }

    /// One that the person makes today, having learned of the result today.
    public static Grievance by(Desk person, UUID review) {
        return lodged(lodge(person, review, "null", today()));
    }

    public static Seen lodge(Desk person, UUID review, String receivedOn, LocalDate learnedOn) {
        return person.post("/reviews/" + review + "/complaints", """
                {"ground":"SCORES","text":"Tiêu chí bao bì bị chấm thấp","receivedOn":%s,"learnedOn":"%s"}
                """.formatted(receivedOn, learnedOn));
    }

    public Seen seenBy(Desk person) {
        return person.get("/complaints/" + id);
    }

    /// Does it to the complaint as it is now.
    public Seen act(Desk person, String action, String json) {
        return person.on("/complaints/" + id, "/" + action, json);
    }

    public Seen done(Desk person, String action, String json) {
        var seen = act(person, action, json);
        assertThat(seen.status()).as(seen.body().toString()).isEqualTo(200);
        return seen;
    }

    /// Given to this officer.
    public Grievance takenBy(Desk officer) {
        done(officer, "assignment", given(officer));
        return this;
    }

    public static String given(Desk officer) {
        return "{\"person\":\"" + officer.person() + "\"}";
    }

    /// The deeds of its history, first things first.
    public List<String> deeds(Desk person) {
        return person.get("/complaints/" + id + "/history").items().stream()
                .map(deed -> deed.path("action").asString() + " "
                        + deed.path("person").asString())
                .toList();
    }

    /// Time passes since its result: the day of the result moves back.
    public static void resultWas(UUID review, int days) {
        Running.shared()
                .owner()
                .tamper(
                        "review_history",
                        owner -> owner.sql(
                                        "update review_history set at = at - make_interval(days => :days) where review_id = :review")
                                .param("days", days)
                                .param("review", review)
                                .update());
    }

    /// What comes of it, as a request.
    public static String outcome(String outcome, @Nullable String consequence) {
        return "{\"outcome\":\"" + outcome + "\",\"grounds\":\"Điều 31\""
                + (consequence == null ? "" : ",\"consequence\":\"" + consequence + "\"") + "}";
    }

    /// The complaint that was taken in.
    public static Grievance lodged(Seen seen) {
        assertThat(seen.status()).as(seen.body().toString()).isEqualTo(201);
        return new Grievance(UUID.fromString(seen.text("reviewId")), seen.id());
    }
}
