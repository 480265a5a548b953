package vn.ocop.evaluation.explanation;

/// Something that was decided otherwise than the stored sheets say: its words are the message `difference.<kind>`.
///
/// @param who whose sheet it is about, or empty
/// @param decided what is on record
/// @param recounted what the stored sheets come to
public record Difference(Kind kind, String who, String decided, String recounted) {
    static Difference of(Kind kind, Object decided, Object recounted) {
        return new Difference(kind, "", decided.toString(), recounted.toString());
    }

    /// What differs.
    public enum Kind {
        UNFIT,
        WRONG_POINTS,
        WRONG_HASH,
        NO_SHEETS,
        SHEETS,
        SUM,
        SPREAD,
        BAND_STARS,
        STARS,
        MISSED_GATES,
        GATED,
        SEQUEL,
        ACTION,
        REVIEW
    }
}
