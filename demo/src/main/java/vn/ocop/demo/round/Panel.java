package vn.ocop.demo.round;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.office.Council;
import vn.ocop.demo.office.ScoreCard;
import vn.ocop.demo.plan.PlannedProduct;
import vn.ocop.demo.plan.PlannedProduct.Incident;

/// How a council's members score the products of a plan: around the planned points, each with their own hand.
final class Panel {
    private static final int[] LEANINGS = {0, -1, 1, 0, -2, 2, 0, -1, 1};

    private final Council council;
    private final boolean provincial;
    private final Round round;
    private final Progress progress;

    Panel(Council council, boolean provincial, Round round, Progress progress) {
        this.council = council;
        this.provincial = provincial;
        this.round = round;
        this.progress = progress;
    }

    /// Scores a product in as many passes as it takes, and closes the last.
    ///
    /// @return the review after its conclusion
    Answer judge(Standing standing) {
        var review = standing.review(provincial ? "PROVINCE" : "DISTRICT");
        var planned = standing.planned();
        var scoring = scoringMembers(planned, review);
        var criteria = council.criteria(review);
        if (provincial && planned.incident() == Incident.SPREAD) {
            sheets(scoring, planned, review, criteria, 7);
            council.conclude(review);
            progress.say("⇄  lệch trên 10 điểm, chấm lượt hai / over ten points apart, a second pass: "
                    + standing.dossier().product());
        }
        sheets(scoring, planned, review, criteria, 1);
        if (provincial && planned.incident() == Incident.SUPPLEMENT) {
            round.supplement(standing, council, review);
            sheets(scoring, planned, review, criteria, 1);
        }
        return council.conclude(review);
    }

    private List<Person> scoringMembers(PlannedProduct planned, String review) {
        if (!provincial || planned.incident() != Incident.RECUSAL) {
            return council.members();
        }
        council.recuse(council.members().getLast(), review, "Có quan hệ họ hàng với chủ thể");
        progress.say(Proceedings.recused(council.quorum(review)) + planned.product());
        return council.members().subList(0, council.members().size() - 1);
    }

    private void sheets(List<Person> members, PlannedProduct planned, String review, JsonNode criteria, int width) {
        Crew.each(members, member -> {
            var leaning = LEANINGS[members.indexOf(member) % LEANINGS.length] * width;
            council.score(member, review, ticks(planned, criteria, leaning, hand(planned, member)));
        });
    }

    private Map<String, Integer> ticks(PlannedProduct planned, JsonNode criteria, int leaning, long hand) {
        var points = provincial ? planned.provincePoints() : planned.districtPoints();
        return card(planned, criteria).ticks(points + leaning, hand);
    }

    private static ScoreCard card(PlannedProduct planned, JsonNode criteria) {
        return switch (planned.incident()) {
            case GATE -> ScoreCard.reachingGates(criteria, 4).missing(ScoreCard.gatedCriterion(criteria, 4));
            case TURNED_DOWN -> ScoreCard.of(criteria);
            case NONE, RETURNED, SPREAD, SUPPLEMENT, RECUSAL ->
                ScoreCard.reachingGates(criteria, planned.provincePoints() < 70 ? 3 : 4);
        };
    }

    private static long hand(PlannedProduct planned, Person member) {
        return planned.number() * 31L + member.name().hashCode();
    }
}
