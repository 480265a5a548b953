package vn.ocop.certification.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.problem.FieldProblem;

/// Four eyes: who signs must have had no other hand in it.
final class SignerCheck {
    private SignerCheck() {}

    /// What the person had to do with the decision or one of its products.
    ///
    /// @param product its position on the decision, from 0; absent where it is about the decision as a whole
    record Found(Dependence dependence, @Nullable Integer product) {}

    static List<Found> dependences(Decision decision, String person) {
        var found = new ArrayList<Found>();
        if (decision.proposedBy().equals(person)) {
            found.add(new Found(Dependence.PROPOSED, null));
        }
        if (decision.prepared().person().equals(person)) {
            found.add(new Found(Dependence.PREPARED, null));
        }
        for (int i = 0; i < decision.products().size(); i++) {
            int position = i;
            decision.products()
                    .get(i)
                    .dependenceOf(person)
                    .ifPresent(dependence -> found.add(new Found(dependence, position)));
        }
        return found;
    }

    /// The same for the person who would like to sign, by the positions on the decision.
    static List<FieldProblem> problems(Decision decision, String person) {
        return dependences(decision, person).stream()
                .map(found -> new FieldProblem(
                        place(found), "signer." + found.dependence().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String place(Found found) {
        return switch (found.dependence()) {
            case PROPOSED -> "/proposedBy";
            case PREPARED -> "/preparedBy";
            case REGISTERED, SCORED -> "/products/" + found.product();
        };
    }
}
