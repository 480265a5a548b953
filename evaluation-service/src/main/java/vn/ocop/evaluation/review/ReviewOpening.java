package vn.ocop.evaluation.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.dossier.Dossier;
import vn.ocop.events.Tier;
import vn.ocop.messaging.RefusedByDomain;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;

/// Opens reviews inside the caller's transaction.
@Component
public class ReviewOpening {
    private static final String DEED = "RECEIVE";

    private final Reviews reviews;
    private final Rulebooks rulebooks;
    private final Clerk clerk;

    ReviewOpening(Reviews reviews, Rulebooks rulebooks, Clerk clerk) {
        this.reviews = reviews;
        this.rulebooks = rulebooks;
        this.clerk = clerk;
    }

    /// Opens the review of the first tier that the dossier's rulebook has.
    ///
    /// @throws RefusedByDomain if nobody can review it
    void openFirst(Dossier dossier, Act act) {
        var rulebook = rulebook(dossier);
        if (!rulebook.set(dossier.facts().product().setNumber()).complete()) {
            throw new RefusedByDomain("no complete criteria for " + dossier.id());
        }
        open(dossier, Tier.valueOf(rulebook.firstTier().tier().name()), act);
    }

    /// Opens the review of a tier.
    ///
    /// @throws RefusedByDomain if the dossier's place has no unit of that tier
    public void open(Dossier dossier, Tier tier, Act act) {
        var unit = dossier.unitAt(tier);
        var table = ReviewLifecycles.table(tier);
        if (unit == null || table.isEmpty()) {
            throw new RefusedByDomain("nobody reviews " + dossier.id() + " at " + tier);
        }
        var review = new Review(
                clerk.newId(),
                1,
                table.get().initial(),
                tier,
                unit,
                dossier,
                Hold.ofOffice(act.at()),
                null,
                0,
                Findings.NONE,
                List.of(),
                List.of(),
                act);
        reviews.add(review, DEED);
    }

    /// The rulebook that the dossier is pinned to.
    ///
    /// @throws RefusedByDomain if it is not on record
    Rulebook rulebook(Dossier dossier) {
        try {
            return rulebooks.get(dossier.facts().rulebook());
        } catch (IllegalArgumentException unknown) {
            throw new RefusedByDomain("no rulebook " + dossier.facts().rulebook());
        }
    }
}
