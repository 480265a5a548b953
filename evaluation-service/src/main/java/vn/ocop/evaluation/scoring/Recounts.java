package vn.ocop.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.evaluation.scoring.Recount.Fault;
import vn.ocop.evaluation.scoring.Recount.Faulty;
import vn.ocop.rulebook.CriteriaSet;

/// Counts closed passes again, by the rules of then, from nothing but the stored sheets.
@Component
public class Recounts {
    private final Sheets sheets;
    private final CouncilRules rules;

    Recounts(Sheets sheets, CouncilRules rules) {
        this.sheets = sheets;
        this.rules = rules;
    }

    /// The recount of a closed pass; empty where no stored sheet fits the criteria set.
    public Optional<Recount> of(Review review, ClosedPass pass) {
        var dossier = review.dossier();
        var set = rules.rulebook(dossier).set(dossier.facts().product().setNumber());
        var stored = sheets.ofPass(review.id(), pass.number());
        var counted = stored.stream()
                .filter(sheet -> fits(set, sheet))
                .map(sheet -> asTicked(set, sheet))
                .toList();
        return counted.isEmpty() ? Optional.empty() : Optional.of(count(review, pass, counted, faulty(set, stored)));
    }

    /// What the pass would have come to with these sheets alone, at least one.
    public Recount with(Review review, ClosedPass pass, List<SealedSheet> some) {
        return count(review, pass, some, List.of());
    }

    private Recount count(Review review, ClosedPass pass, List<SealedSheet> counted, List<Faulty> faulty) {
        var dossier = review.dossier();
        var scoredBy = pass.judgement().scoredBy();
        var counting = new Counting(
                review,
                counted,
                scoredBy,
                rules.rulebook(dossier),
                rules.certifiesMeanwhile(dossier),
                rules.local(dossier).nearestBox());
        var all = counting.count(rules.council(dossier));
        var result = pass.action() == ReviewAction.ORDER_SUPPLEMENT ? all.supplementing() : all;
        return new Recount(
                counted, faulty, counting.ranking(), counting.nearestBox(), result.judgement(), result.action());
    }

    private static boolean fits(CriteriaSet set, SealedSheet sheet) {
        return set.check(sheet.sheet()).isEmpty();
    }

    private static SealedSheet asTicked(CriteriaSet set, SealedSheet sheet) {
        var points = set.points(sheet.sheet());
        return sheet.with(SealedSheet.ticks(sheet.sheet().ticks(), points), set.total(sheet.sheet()));
    }

    private static List<Faulty> faulty(CriteriaSet set, List<SealedSheet> stored) {
        var faulty = new ArrayList<Faulty>();
        find(stored, sheet -> !fits(set, sheet), Fault.UNFIT, faulty);
        find(stored, sheet -> fits(set, sheet) && !hasItsPoints(set, sheet), Fault.WRONG_POINTS, faulty);
        find(stored, sheet -> !SheetHash.of(sheet).equals(sheet.hash()), Fault.WRONG_HASH, faulty);
        return faulty;
    }

    private static void find(List<SealedSheet> stored, Predicate<SealedSheet> wrong, Fault fault, List<Faulty> faulty) {
        stored.stream().filter(wrong).map(sheet -> new Faulty(sheet, fault)).forEach(faulty::add);
    }

    private static boolean hasItsPoints(CriteriaSet set, SealedSheet sheet) {
        var ticked = asTicked(set, sheet);
        return ticked.total() == sheet.total() && ticked.ticks().equals(sheet.ticks());
    }
}
