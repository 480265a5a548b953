package vn.ocop.evaluation.review;

import static java.util.Objects.requireNonNull;

import vn.ocop.events.EvaluationEvent.DossierAdmitted;
import vn.ocop.events.EvaluationEvent.DossierDisqualified;
import vn.ocop.events.EvaluationEvent.DossierReceived;
import vn.ocop.events.EvaluationEvent.DossierReturned;
import vn.ocop.events.EvaluationEvent.RescoringOrdered;

/// What is told of a review before its outcome, made from the review with the change applied.
final class Announcements {
    private Announcements() {}

    static DossierReceived received(Review review) {
        var act = review.act();
        return new DossierReceived(review.dossier().id(), review.tier(), review.unitCode(), act.person(), act.at());
    }

    static DossierReturned returned(Review review) {
        var act = review.act();
        return new DossierReturned(
                review.dossier().id(),
                review.tier(),
                review.unitCode(),
                review.findings().returned(),
                act.person(),
                act.at());
    }

    static DossierAdmitted admitted(Review review) {
        var act = review.act();
        return new DossierAdmitted(review.dossier().id(), review.tier(), review.unitCode(), act.person(), act.at());
    }

    static RescoringOrdered rescoring(Review review) {
        var act = review.act();
        var pass = OutcomeAnnouncements.judgement(review).pass();
        return new RescoringOrdered(
                review.dossier().id(),
                review.tier(),
                review.unitCode(),
                pass,
                "spread " + pass.spread(),
                act.person(),
                act.at());
    }

    static DossierDisqualified disqualified(Review review) {
        var act = review.act();
        var why = requireNonNull(review.findings().disqualification());
        return new DossierDisqualified(
                review.dossier().id(),
                review.tier(),
                review.unitCode(),
                why.reason(),
                why.legalGround(),
                act.person(),
                act.at());
    }
}
