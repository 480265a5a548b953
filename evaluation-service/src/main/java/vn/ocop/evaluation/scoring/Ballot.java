package vn.ocop.evaluation.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.scoring.Counting.Counted;
import vn.ocop.rulebook.CouncilPolicy;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// Collects a pass's sheets, holds them against quorum and chair, and has them counted.
@Component
class Ballot {
    private final Sheets sheets;
    private final CouncilRules rules;

    Ballot(Sheets sheets, CouncilRules rules) {
        this.sheets = sheets;
        this.rules = rules;
    }

    CouncilPolicy policy(Review review) {
        return rules.council(review.dossier());
    }

    /// @throws vn.ocop.web.problem.Problem 409 naming who is missing
    Counted counted(Review review) {
        var dossier = review.dossier();
        var policy = policy(review);
        var all = sheets.onDossier(dossier.id());
        var ofPass = all.stream()
                .filter(sheet -> sheet.reviewId().equals(review.id()) && sheet.pass() == review.pass())
                .toList();
        refuse(Block.of(bench(review), members(ofPass), policy));
        var scoredBy = members(all).stream().sorted().toList();
        return new Counting(
                        review,
                        ofPass,
                        scoredBy,
                        rules.rulebook(dossier),
                        rules.certifiesMeanwhile(dossier),
                        rules.local(dossier).nearestBox())
                .count(policy);
    }

    /// What the minutes say of the pass that is closing.
    PassMinutes minutes(Review review) {
        return PassMinutes.of(review, bench(review), policy(review));
    }

    private static Bench bench(Review review) {
        return Bench.of(review, requireNonNull(review.session()));
    }

    private static Set<String> members(List<SealedSheet> sheets) {
        return sheets.stream().map(SealedSheet::member).collect(Collectors.toUnmodifiableSet());
    }

    private static void refuse(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            throw Problems.plain(HttpStatus.CONFLICT, "pass-cannot-close")
                    .with(blocks.stream()
                            .map(block -> new FieldProblem("/pass", "block." + block.kind(), block.who()))
                            .toList());
        }
    }
}
