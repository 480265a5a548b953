package vn.ocop.evaluation.scoring;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.review.Judgement;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.evaluation.review.Sequel;
import vn.ocop.events.EvaluationEvent.MissedGate;
import vn.ocop.events.EvaluationEvent.PassResult;
import vn.ocop.events.EvaluationEvent.SheetResult;
import vn.ocop.events.Tier;
import vn.ocop.rulebook.Consolidated;
import vn.ocop.rulebook.CouncilPolicy;
import vn.ocop.rulebook.Ranking;
import vn.ocop.rulebook.Rulebook;

/// Counts a pass: from its valid sheets to the action they choose and the judgement that goes with it.
///
/// @param sheets the valid sheets of the pass, at least one
/// @param scoredBy all who scored the product so far, at whichever tier
/// @param meanwhile whether the province certifies while the centre decides
/// @param nearestBox whether the council's value of a criterion is the box nearest to the mean
record Counting(
        Review review,
        List<SealedSheet> sheets,
        List<String> scoredBy,
        Rulebook rulebook,
        boolean meanwhile,
        boolean nearestBox) {
    /// The most stars that a province certifies itself.
    private static final Integer PROVINCIAL = 4;

    Counted count(CouncilPolicy policy) {
        var totals = sheets.stream().mapToInt(SealedSheet::total).summaryStatistics();
        var ranking = ranking();
        var apart = policy.spreadExceeded(totals.getMin(), totals.getMax());
        var action = Choice.of(rulebook, tier(), ranking, apart);
        var judgement = new Judgement(
                result(ranking, totals),
                ranking.bandStars(),
                ranking.stars(),
                missed(ranking),
                gated(ranking),
                sequel(action, ranking.stars()),
                scoredBy);
        return new Counted(action, judgement);
    }

    Ranking ranking() {
        return rulebook.rank(
                review.dossier().facts().product().setNumber(),
                sheets.stream().map(SealedSheet::sheet).toList(),
                nearestBox);
    }

    private PassResult result(Ranking ranking, IntSummaryStatistics totals) {
        var rows = sheets.stream()
                .map(sheet -> new SheetResult(sheet.member(), sheet.total(), sheet.hash()))
                .toList();
        var tally = ranking.tally();
        return new PassResult(
                sheets.getFirst().pass(), tally.sum(), tally.count(), totals.getMax() - totals.getMin(), rows);
    }

    private static List<MissedGate> missed(Ranking ranking) {
        return ranking.missed().stream()
                .map(miss -> new MissedGate(miss.criterion(), miss.level(), miss.minimum(), miss.reached()))
                .toList();
    }

    private List<Consolidated> gated(Ranking ranking) {
        var set = rulebook.set(review.dossier().facts().product().setNumber());
        return ranking.consolidated().stream()
                .filter(value -> !set.criterion(value.criterion()).minimums().isEmpty())
                .toList();
    }

    private Sequel sequel(ReviewAction action, int stars) {
        return switch (action) {
            case PASS_ON -> new Sequel(nextTier(), null, null);
            case RANK ->
                new Sequel(null, Tier.valueOf(rulebook.certifierOf(stars).name()), null);
            case FORWARD -> new Sequel(null, null, meanwhile ? PROVINCIAL : null);
            case START_CHECK, RETURN, RESUME, RECEIVE_AGAIN, ADMIT, DISQUALIFY, WITHDRAW -> Sequel.NONE;
            case ORDER_RESCORING, ORDER_SUPPLEMENT, SUPPLEMENTED, NOT_QUALIFY, RANK_CENTRALLY, NOT_QUALIFY_CENTRALLY ->
                Sequel.NONE;
        };
    }

    private @Nullable Tier nextTier() {
        return rulebook.tierAfter(tier())
                .map(rules -> Tier.valueOf(rules.tier().name()))
                .orElse(null);
    }

    private vn.ocop.rulebook.Tier tier() {
        return vn.ocop.rulebook.Tier.valueOf(review.tier().name());
    }

    /// What the points choose, and why.
    record Counted(ReviewAction action, Judgement judgement) {
        /// What follows where the council wants a supplement before another pass: over the spread it scores again all
        /// the same.
        Counted supplementing() {
            if (action == ReviewAction.ORDER_RESCORING) {
                return this;
            }
            return new Counted(ReviewAction.ORDER_SUPPLEMENT, judgement.followedBy(Sequel.NONE));
        }
    }
}
