package vn.ocop.evaluation.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.rulebook.Criterion;
import vn.ocop.rulebook.RequiredDocument;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// What a return may name: items of the rulebook's document list and criteria of the product's set; and how often a
/// dossier may be returned.
@Component
public class ReturnCheck {
    private final Rulebooks rulebooks;
    private final Policies policies;
    private final Reviews reviews;

    ReturnCheck(Rulebooks rulebooks, Policies policies, Reviews reviews) {
        this.rulebooks = rulebooks;
        this.policies = policies;
        this.reviews = reviews;
    }

    /// Goes on if the dossier's rulebook and set know every item.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 naming each item that the rulebook does not know
    public void check(Review review, List<ReturnedItem> items) {
        var known = known(review);
        var unknown = IntStream.range(0, items.size())
                .filter(i -> !known.contains(items.get(i).item()))
                .mapToObj(i -> new FieldProblem(
                        "/items/" + i + "/item",
                        "return.unknown-item",
                        items.get(i).item()))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problems.invalid(unknown);
        }
    }

    /// @throws vn.ocop.web.problem.Problem 409 where the province's policy allows no further return
    void checkRounds(Review review) {
        var facts = review.dossier().facts();
        var most = policies.version(facts.place().provinceCode(), facts.policyVersion())
                .map(policy -> policy.rules().returnRounds())
                .orElse(0);
        if (most > 0 && reviews.returnsOf(review.dossier().id()) >= most) {
            throw Problems.plain(HttpStatus.CONFLICT, "returns-used-up", most);
        }
    }

    /// The items in one line of history.
    static String words(List<ReturnedItem> items) {
        return items.stream().map(item -> item.item() + ": " + item.reason()).collect(Collectors.joining("; "));
    }

    private Set<String> known(Review review) {
        var facts = review.dossier().facts();
        var rulebook = rulebooks.get(facts.rulebook());
        var known = new HashSet<String>();
        rulebook.documents().stream().map(RequiredDocument::item).forEach(known::add);
        rulebook.set(facts.product().setNumber()).criteria().stream()
                .map(Criterion::code)
                .forEach(known::add);
        return known;
    }
}
