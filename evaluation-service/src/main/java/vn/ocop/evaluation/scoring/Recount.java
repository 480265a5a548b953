package vn.ocop.evaluation.scoring;

import java.util.List;
import vn.ocop.evaluation.review.Judgement;
import vn.ocop.evaluation.review.ReviewAction;
import vn.ocop.rulebook.Ranking;

/// What a closed pass comes to when it is counted again from its stored sheets.
///
/// @param sheets the valid sheets that fit the criteria set, as they came in
/// @param faulty sheets whose ticks do not fit the set, whose total is another one than their ticks', or whose
/// receipt's hash is another one than their content's
/// @param nearestBox whether criteria were rounded to the nearest box; else down
public record Recount(
        List<SealedSheet> sheets,
        List<Faulty> faulty,
        Ranking ranking,
        boolean nearestBox,
        Judgement judgement,
        ReviewAction action) {
    public Recount {
        sheets = List.copyOf(sheets);
        faulty = List.copyOf(faulty);
    }

    /// A stored sheet that is not what its member submitted.
    public record Faulty(SealedSheet sheet, Fault fault) {}

    /// What is wrong with a stored sheet.
    public enum Fault {
        /// A tick that the criteria set does not offer, or one that is missing: it is not counted.
        UNFIT,
        /// The stored total or points are not those of the ticked boxes: the boxes count.
        WRONG_POINTS,
        /// The content is not the one of the receipt.
        WRONG_HASH
    }
}
