package vn.ocop.evaluation.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.dossier.CommuneReport;
import vn.ocop.evaluation.dossier.CommuneReports;
import vn.ocop.evaluation.dossier.Conflicts;
import vn.ocop.evaluation.dossier.Dossier;
import vn.ocop.evaluation.dossier.Dossiers;
import vn.ocop.events.DossierId;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.messaging.RefusedByDomain;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Outcome.Moved;

/// Takes in what registration tells of dossiers.
@Component
public class IntakeDesk {
    private static final Capacity SYSTEM = Capacity.ofService("registration");

    private final Dossiers dossiers;
    private final CommuneReports reports;
    private final Conflicts conflicts;
    private final Reviews reviews;
    private final ReviewOpening opening;
    private final ReviewSteps steps;

    IntakeDesk(
            Dossiers dossiers,
            CommuneReports reports,
            Conflicts conflicts,
            Reviews reviews,
            ReviewOpening opening,
            ReviewSteps steps) {
        this.dossiers = dossiers;
        this.reports = reports;
        this.conflicts = conflicts;
        this.reviews = reviews;
        this.opening = opening;
        this.steps = steps;
    }

    /// Takes a dossier in; its review opens now, or with the commune's report where the rulebook asks for
    /// one.
    @Transactional
    public void submitted(Dossier dossier, Act act) {
        conflicts.beginIntake();
        if (!dossiers.add(dossier)) {
            throw new RefusedByDomain("dossier " + dossier.id() + " was handed in before");
        }
        conflicts.barred(dossier.id(), act);
        if (!opening.rulebook(dossier).communeReport()) {
            opening.openFirst(dossier, act);
        }
    }

    /// Opens the first review of a dossier that waited for its commune's report.
    @Transactional
    public void reported(CommuneReport report, Act act) {
        var dossier = known(report.dossierId());
        reports.add(report);
        opening.openFirst(dossier, act);
    }

    /// Gives the mended dossier back to whoever holds its review, or to the office.
    @Transactional
    public void resubmitted(DossierId id, List<DocumentFacts> documents, Act act) {
        var dossier = known(id).with(documents);
        dossiers.replace(dossier);
        var review = latest(id)
                .orElseThrow(() -> new RefusedByDomain("no review of " + id))
                .with(dossier)
                .by(act);
        var action = afterMending(review);
        if (!moves(action, review)) {
            throw new RefusedByDomain("dossier " + id + " came back while its review was " + review.state());
        }
        steps.take(action, SYSTEM, action == ReviewAction.SUPPLEMENTED ? review.inNextPass() : review);
    }

    /// Ends the review that is open, if any, of a dossier that was withdrawn or lapsed; an outcome reached before
    /// stands.
    @Transactional
    public void withdrawn(DossierId id, Act act) {
        dossiers.withdraw(id);
        latest(id)
                .map(review -> review.by(act))
                .filter(review -> moves(ReviewAction.WITHDRAW, review))
                .ifPresent(review -> steps.take(ReviewAction.WITHDRAW, SYSTEM, review));
    }

    private static ReviewAction afterMending(Review review) {
        if (review.state() == ReviewState.SUPPLEMENT) {
            return ReviewAction.SUPPLEMENTED;
        }
        return review.hold().person() == null ? ReviewAction.RECEIVE_AGAIN : ReviewAction.RESUME;
    }

    private boolean moves(ReviewAction action, Review review) {
        return steps.attempt(action, SYSTEM, review) instanceof Moved<ReviewState>;
    }

    /// The first look waits for a conclusion under way; the second one sees the review that it may have
    /// opened.
    private Optional<Review> latest(DossierId id) {
        var before = reviews.lockedOf(id);
        return before.isEmpty()
                ? Optional.empty()
                : reviews.lockedOf(id).stream().findFirst();
    }

    private Dossier known(DossierId id) {
        return dossiers.find(id).orElseThrow(() -> new RefusedByDomain("no dossier " + id));
    }
}
