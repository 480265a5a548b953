package vn.ocop.evaluation.scoring;

import java.util.List;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.review.Review;

/// Hears that a later fact took a person's sheets on a dossier out of the count, inside the transaction of that fact.
public interface SheetsTaken {
    /// Takes notice of it.
    ///
    /// @param reviews all of the dossier, kept from everybody else who writes
    void from(List<Review> reviews, Bar bar, Act act);
}
