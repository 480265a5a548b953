package vn.ocop.evaluation.scoring;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.dossier.Conflicts;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewConflict;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.events.AdministrationEvent.RelationRecorded;
import vn.ocop.events.DossierId;

/// Takes facts that show a conflict of interest after a dossier came in: the person's sheets count no more.
/// A closed pass stays as it closed; its explanation shows what it comes to without them, and offices are asked what
/// follows.
@Component
public class ConflictDesk {
    private final Conflicts conflicts;
    private final Reviews reviews;
    private final ReviewConflict record;
    private final Sheets sheets;
    private final SheetsTaken sheetsTaken;
    private final Clerk clerk;

    ConflictDesk(
            Conflicts conflicts,
            Reviews reviews,
            ReviewConflict record,
            Sheets sheets,
            SheetsTaken sheetsTaken,
            Clerk clerk) {
        this.conflicts = conflicts;
        this.reviews = reviews;
        this.record = record;
        this.sheets = sheets;
        this.sheetsTaken = sheetsTaken;
        this.clerk = clerk;
    }

    /// A person's connection with a producer became known, or ended.
    @Transactional
    public void related(RelationRecorded relation) {
        conflicts.beginFact();
        conflicts.keep(relation);
        conflicts.concernedBy(relation).forEach(this::recompute);
    }

    /// A person's offices changed.
    @Transactional
    public void officesChanged(String person) {
        conflicts.beginFact();
        conflicts.ofCommunesOf(person).forEach(this::recompute);
    }

    /// A unit, or what it took over, changed: whoever works for it works for the communes of that one too.
    @Transactional
    public void unitsChanged(String unitCode) {
        conflicts.beginFact();
        conflicts.ofCommunesNow(unitCode).forEach(this::recompute);
    }

    /// The reviews are locked first: a sheet is either in before, and is taken out, or comes after, and is refused.
    private void recompute(DossierId dossier) {
        var locked = reviews.lockedOf(dossier);
        var act = Act.ofService("evaluation", clerk.now(), null);
        conflicts.barred(dossier, act).forEach(bar -> apply(dossier, locked, bar));
    }

    private void apply(DossierId dossier, List<Review> locked, Bar bar) {
        var act = Act.ofService(
                "evaluation", clerk.now(), bar.person() + ": " + bar.ground().name());
        var taken = sheets.invalidateAll(dossier, bar.person(), bar.ground().name(), act.at());
        if (taken > 0) {
            sheetsTaken.from(locked, bar, act);
        }
        if (taken > 0
                || locked.stream()
                        .anyMatch(review -> bar.person().equals(review.hold().person()))) {
            locked.stream().findFirst().ifPresent(review -> record.note(review, bar.person(), act));
        }
    }
}
