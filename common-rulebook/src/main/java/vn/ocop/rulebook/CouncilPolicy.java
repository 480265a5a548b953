package vn.ocop.rulebook;

/// The default council rules: a province may set its own.
///
/// @param spreadLimit the largest difference between two valid sheets, in points, over which no pass closes
public record CouncilPolicy(int quorumNumerator, int quorumDenominator, int spreadLimit) {
    public CouncilPolicy {
        Check.that(
                0 < quorumNumerator && quorumNumerator <= quorumDenominator,
                "quorum %d/%d is not a share of the members",
                quorumNumerator,
                quorumDenominator);
        Check.that(spreadLimit >= 0, "spread limit %d is negative", spreadLimit);
    }

    /// Whether so many of the members, recused ones not counted, may decide: never without the chair.
    public boolean quorate(int present, int members, boolean chairPresent) {
        return chairPresent && (long) present * quorumDenominator >= (long) members * quorumNumerator;
    }

    /// How many of the members must at least be present.
    public int needed(int members) {
        return Math.ceilDiv(members * quorumNumerator, quorumDenominator);
    }

    /// Whether two totals lie too far apart for the pass to close.
    public boolean spreadExceeded(int min, int max) {
        return max - min > spreadLimit;
    }
}
