package vn.ocop.evaluation.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.evaluation.explanation.Difference.Kind;
import vn.ocop.evaluation.review.Judgement;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.Recount;
import vn.ocop.evaluation.scoring.Recount.Faulty;
import vn.ocop.events.EvaluationEvent.PassResult;
import vn.ocop.events.EvaluationEvent.SheetResult;

/// Compares what was decided with what the stored sheets come to.
final class Comparison {
    private Comparison() {}

    static List<Difference> of(Review review, ClosedPass decided, Recount recount, boolean last) {
        var found = new ArrayList<Difference>();
        recount.faulty().forEach(faulty -> found.add(fault(faulty)));
        judgements(decided.judgement(), recount.judgement(), found);
        differ(Kind.ACTION, decided.action(), recount.action(), found);
        var kept = review.findings().judgement();
        if (last && kept != null && !kept.equals(decided.judgement())) {
            found.add(Difference.of(Kind.REVIEW, shown(kept), shown(recount.judgement())));
        }
        return List.copyOf(found);
    }

    private static void judgements(Judgement decided, Judgement recounted, List<Difference> found) {
        differ(Kind.SHEETS, sheets(decided.pass()), sheets(recounted.pass()), found);
        differ(Kind.SUM, mean(decided.pass()), mean(recounted.pass()), found);
        differ(Kind.SPREAD, decided.pass().spread(), recounted.pass().spread(), found);
        differ(Kind.BAND_STARS, decided.bandStars(), recounted.bandStars(), found);
        differ(Kind.STARS, decided.stars(), recounted.stars(), found);
        differ(Kind.MISSED_GATES, decided.missedGates(), recounted.missedGates(), found);
        if (decided.gated() != null) {
            differ(Kind.GATED, values(decided), values(recounted), found);
        }
        differ(Kind.SEQUEL, decided.sequel(), recounted.sequel(), found);
    }

    private static void differ(Kind kind, Object decided, Object recounted, List<Difference> found) {
        if (!decided.equals(recounted)) {
            found.add(Difference.of(kind, decided, recounted));
        }
    }

    private static Difference fault(Faulty faulty) {
        var sheet = faulty.sheet();
        return new Difference(Kind.valueOf(faulty.fault().name()), sheet.memberName(), sheet.hash(), "");
    }

    private static String mean(PassResult pass) {
        return pass.sum() + " / " + pass.count();
    }

    private static String shown(Judgement judgement) {
        return mean(judgement.pass()) + " → " + judgement.stars() + "★";
    }

    private static String values(Judgement judgement) {
        var gated = judgement.gated();
        return gated == null
                ? ""
                : gated.stream()
                        .map(one -> one.criterion() + ": " + one.value())
                        .collect(Collectors.joining(", "));
    }

    private static String sheets(PassResult pass) {
        return pass.sheets().stream()
                .sorted(Comparator.comparing(SheetResult::member))
                .map(sheet -> sheet.member() + ": " + sheet.points())
                .collect(Collectors.joining(", "));
    }
}
