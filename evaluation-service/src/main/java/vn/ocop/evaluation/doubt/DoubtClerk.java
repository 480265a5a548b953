package vn.ocop.evaluation.doubt;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.doubt.Doubt.About;
import vn.ocop.evaluation.doubt.Doubt.Outcome;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.Passes;
import vn.ocop.evaluation.scoring.Recounts;
import vn.ocop.evaluation.scoring.SheetsTaken;
import vn.ocop.events.EvaluationEvent.ResultDoubted;
import vn.ocop.messaging.Outbox;

/// Puts results in question from which a sheet was taken, and tells the offices that have to act.
@Component
class DoubtClerk implements SheetsTaken {
    private final Passes passes;
    private final Recounts recounts;
    private final Doubts doubts;
    private final Outbox outbox;
    private final Clerk clerk;

    DoubtClerk(Passes passes, Recounts recounts, Doubts doubts, Outbox outbox, Clerk clerk) {
        this.passes = passes;
        this.recounts = recounts;
        this.doubts = doubts;
        this.outbox = outbox;
        this.clerk = clerk;
    }

    @Override
    public void from(List<Review> reviews, Bar bar, Act act) {
        var holding = reviews.getFirst().unitCode();
        for (var review : reviews) {
            decisive(review, bar.person()).ifPresent(pass -> raise(review, pass, bar, act, holding));
        }
    }

    /// The last closed pass, if the case went on or ended with it and the person's sheet counted in it.
    private Optional<ClosedPass> decisive(Review review, String person) {
        return passes.of(review.id()).stream()
                .reduce((before, last) -> last)
                .filter(pass -> decides(pass.action()))
                .filter(pass -> pass.judgement().pass().sheets().stream()
                        .anyMatch(sheet -> sheet.member().equals(person)));
    }

    private void raise(Review review, ClosedPass pass, Bar bar, Act act, String holding) {
        var decided = new Outcome(pass.judgement().stars(), pass.action());
        var without = recounts.of(review, pass)
                .map(recount -> new Outcome(recount.judgement().stars(), recount.action()))
                .orElse(null);
        var doubt = new Doubt(
                clerk.newId(), review.id(), pass.number(), about(review), bar, decided, without, act.at(), null);
        if (doubts.add(doubt)) {
            outbox.append(
                    new ResultDoubted(
                            review.dossier().id(),
                            review.tier(),
                            review.unitCode(),
                            holding,
                            doubt.id(),
                            pass.number(),
                            act.at()),
                    act.person());
        }
    }

    private static About about(Review review) {
        var product = review.dossier().facts().product();
        return new About(
                review.dossier().id().value(), review.tier(), review.unitCode(), product.code(), product.name());
    }

    private static boolean decides(ReviewAction action) {
        return switch (action) {
            case PASS_ON, NOT_QUALIFY, RANK, FORWARD -> true;
            case START_CHECK, RETURN, RESUME, RECEIVE_AGAIN, ADMIT, DISQUALIFY, WITHDRAW -> false;
            case ORDER_RESCORING, ORDER_SUPPLEMENT, SUPPLEMENTED, RANK_CENTRALLY, NOT_QUALIFY_CENTRALLY -> false;
        };
    }
}
