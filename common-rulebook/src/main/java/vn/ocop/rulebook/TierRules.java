package vn.ocop.rulebook;

/// What a reviewing tier does.
///
/// @param passesOnAt the least mean that passes a product on to the next tier; from the last one to the centre
/// @param scoringPasses the most ordinary scoring passes; passes ordered for the spread do not count
public record TierRules(Tier tier, int passesOnAt, int scoringPasses) {
    public TierRules {
        Check.that(0 < passesOnAt && passesOnAt <= 100, "%s passes on at %d", tier, passesOnAt);
        Check.that(scoringPasses > 0, "%s scores in %d passes", tier, scoringPasses);
    }
}
