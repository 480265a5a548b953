package vn.ocop.evaluation.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.rulebook.Criterion;
import vn.ocop.rulebook.RequiredDocument;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// What a return may name: items of the rulebook's document list and criteria of the product's set.
@Component
public class ReturnCheck {
    private final Rulebooks rulebooks;

    ReturnCheck(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
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
