package vn.ocop.evaluation.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.preview.Preview.Change;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.CouncilRules;
import vn.ocop.evaluation.scoring.Passes;
import vn.ocop.evaluation.scoring.Recount;
import vn.ocop.evaluation.scoring.Recounts;
import vn.ocop.evaluation.scoring.SealedSheet;
import vn.ocop.rulebook.Ranking;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.actor.Actor;

/// Counts a unit's past passes again under a draft of rules, in a transaction that cannot write.
@Component
public class PreviewDesk {
    private final Passes passes;
    private final Reviews reviews;
    private final Recounts recounts;
    private final CouncilRules rules;
    private final Rulebooks rulebooks;

    PreviewDesk(Passes passes, Reviews reviews, Recounts recounts, CouncilRules rules, Rulebooks rulebooks) {
        this.passes = passes;
        this.reviews = reviews;
        this.recounts = recounts;
        this.rules = rules;
        this.rulebooks = rulebooks;
    }

    /// The last closed pass of each review, but for those in which the person has a conflict of interest.
    ///
    /// @throws vn.ocop.web.problem.Problem 403, 404 for all but the unit's officers
    /// @throws IllegalArgumentException for a draft that contradicts itself
    @Transactional(readOnly = true)
    public Preview of(Actor actor, String unitCode, Draft draft) {
        Readers.requireOfficer(actor, unitCode);
        var last = new LinkedHashMap<UUID, ClosedPass>();
        passes.ofUnit(unitCode).forEach(pass -> last.put(pass.reviewId(), pass));
        int examined = 0;
        int notComparable = 0;
        List<Change> changes = new ArrayList<>();
        for (var pass : last.values()) {
            var review =
                    reviews.find(pass.reviewId(), Set.of(unitCode)).filter(found -> !found.isBarred(actor.person()));
            var recount = review.flatMap(found -> recounts.of(found, pass));
            if (review.isEmpty() || recount.isEmpty()) {
                continue;
            }
            var under = under(draft, review.get(), recount.get());
            examined += under.isPresent() ? 1 : 0;
            notComparable += under.isPresent() ? 0 : 1;
            under.map(ranking -> change(draft, review.get(), recount.get(), ranking))
                    .filter(PreviewDesk::isOne)
                    .ifPresent(changes::add);
        }
        return new Preview(examined, notComparable, changes);
    }

    private Optional<Ranking> under(Draft draft, Review review, Recount recount) {
        var sheets = recount.sheets().stream().map(SealedSheet::sheet).toList();
        return draft.scoring(review, recount.nearestBox(), rulebooks)
                .filter(scoring -> sheets.stream()
                        .allMatch(sheet -> scoring.set().check(sheet).isEmpty()))
                .map(scoring -> scoring.rank(sheets));
    }

    private Change change(Draft draft, Review review, Recount recount, Ranking under) {
        var facts = review.dossier().facts();
        var then = recount.ranking();
        var spread = recount.judgement().pass().spread();
        var limit = rules.council(review.dossier()).spreadLimit();
        var drafted = draft.spreadLimit();
        return new Change(
                review.id(),
                review.dossier().id(),
                facts.product().name(),
                facts.producer().name(),
                facts.rulebook(),
                facts.product().setNumber(),
                then.tally().shown(),
                then.stars(),
                under.stars(),
                then.missed(),
                under.missed(),
                spread > limit,
                spread > (drafted == null ? limit : drafted));
    }

    private static boolean isOne(Change change) {
        return change.stars() != change.starsUnderDraft() || change.scoredAgain() != change.scoredAgainUnderDraft();
    }
}
