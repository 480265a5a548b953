package vn.ocop.journeys.town;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.office.Council;
import vn.ocop.demo.office.Dossier;
import vn.ocop.demo.office.ReviewOffice;
import vn.ocop.demo.office.ScoreCard;

/// One dossier under review at one tier, and what is done with it there.
public final class Case {
    private final Casework work;
    private final Dossier dossier;
    private final String tier;
    private final Person officer;
    private final String review;
    private final AtomicReference<@Nullable Council> council = new AtomicReference<>();

    Case(Casework work, Dossier dossier, String tier, Person officer, String review) {
        this.work = work;
        this.dossier = dossier;
        this.tier = tier;
        this.officer = officer;
        this.review = review;
    }

    public Dossier dossier() {
        return dossier;
    }

    public Person officer() {
        return officer;
    }

    /// The review's identifier.
    public String id() {
        return review;
    }

    /// The review's path at evaluation.
    public String path() {
        return "/api/v1/reviews/" + review;
    }

    /// The review as its officer sees it.
    public Answer seen() {
        return officer.get(evaluation(), path());
    }

    /// Waits until the officer sees the review in the state.
    public Case awaitState(String state) {
        officer.await(evaluation(), path(), seen -> seen.state().equals(state));
        return this;
    }

    /// The officer takes an action on the review as it is now.
    public Answer act(String action, Map<String, ?> body) {
        return officer.actOnCurrent(evaluation(), path(), action, body);
    }

    /// The officer returns the dossier for one paper.
    public void sendBack(String item) {
        act("/return", Map.of("items", List.of(Map.of("item", item, "reason", "Giấy tờ đã hết hạn"))));
    }

    /// The officer ends the case.
    public Answer disqualify() {
        return act(
                "/disqualification",
                Map.of(
                        "reason", "Giấy chứng nhận an toàn thực phẩm giả",
                        "legalGround", "Quyết định 1048/QĐ-TTg"));
    }

    /// Admits the dossier to a council in session.
    public Case admitTo(Council admitting) {
        new ReviewOffice(evaluation(), officer, tier).admit(review, admitting);
        council.set(admitting);
        return this;
    }

    /// Admits the dossier to a new council of the tier.
    public Case admitted() {
        return admitTo(work.council(seen().text("unitCode")));
    }

    public Council council() {
        var admitting = council.get();
        if (admitting == null) {
            throw new IllegalStateException("admitted to no council");
        }
        return admitting;
    }

    /// Members submit sheets with these totals, the chair first.
    public void scored(int... totals) {
        for (var member = 0; member < totals.length; member++) {
            scoredBy(council().members().get(member), totals[member]);
        }
    }

    /// One member submits a sheet.
    public Answer scoredBy(Person member, int total) {
        return council().score(member, review, ticks(total));
    }

    /// Ticks that come to a total and reach every gate up to its stars.
    public Map<String, Integer> ticks(int total) {
        var criteria = council().criteria(review);
        var stars = total < 50 ? 0 : total < 70 ? 3 : total < 90 ? 4 : 5;
        return ScoreCard.reachingGates(criteria, stars).ticks(total, total);
    }

    /// The secretary closes the pass.
    public Answer concluded() {
        return council().conclude(review);
    }

    /// All members give so many points, and the pass is closed.
    public Answer judged(int points) {
        for (var member : council().members()) {
            scoredBy(member, points);
        }
        return concluded();
    }

    private URI evaluation() {
        return work.evaluation();
    }
}
