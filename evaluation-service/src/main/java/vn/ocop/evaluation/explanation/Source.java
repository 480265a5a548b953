package vn.ocop.evaluation.explanation;

import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.Assumption;
import vn.ocop.rulebook.Rulebook;

/// Where a rule stands.
///
/// @param rulebook its id
/// @param basis the decisions that it stands on
/// @param article the path of the rule in the rulebook, e.g. `bands.four`
/// @param assumed why this value was taken, where the source is silent
public record Source(
        String rulebook,
        String basis,
        String article,
        @Nullable String assumed) {
    static Source in(Rulebook rulebook, String article) {
        var assumed = rulebook.assumptions().stream()
                .filter(assumption -> covers(assumption.what(), article))
                .map(Assumption::why)
                .findFirst();
        return new Source(rulebook.id(), rulebook.basis(), article, assumed.orElse(null));
    }

    private static boolean covers(String assumed, String article) {
        return article.equals(assumed);
    }
}
