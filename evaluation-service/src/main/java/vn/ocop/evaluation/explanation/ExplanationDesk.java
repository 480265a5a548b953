package vn.ocop.evaluation.explanation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.scoring.ScoringDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where a rank is explained to those who may see the points.
@Component
public class ExplanationDesk {
    private final ScoringDesk scoring;
    private final Explanations explanations;

    ExplanationDesk(ScoringDesk scoring, Explanations explanations) {
        this.scoring = scoring;
        this.explanations = explanations;
    }

    /// Explains a closed pass, recounted on the spot.
    ///
    /// @param pass its number; absent for the last closed one
    /// @throws vn.ocop.web.problem.Problem 404 for a pass that has not closed, 409 while none has, 403 for
    /// whoever is recused or registered the dossier
    @Transactional(readOnly = true)
    public Explanation explain(Actor actor, UUID id, @Nullable Integer pass) {
        var result = scoring.result(actor, id);
        if (result.passes().isEmpty()) {
            throw Refused.because("no-closed-pass");
        }
        var last = result.passes().getLast();
        var decided = result.passes().stream()
                .filter(closed -> closed.number() == (pass == null ? last.number() : pass))
                .findFirst()
                .orElseThrow(Problems::notFound);
        return explanations.of(result.review(), decided, decided.equals(last));
    }
}
